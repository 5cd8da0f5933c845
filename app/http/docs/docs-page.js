// The contract as a page to read and to try. Everything comes from this server; nothing is evaluated or injected as HTML.
const el = (name, attributes = {}, ...children) => {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  node.append(...children)
  return node
}

const resolve = (contract, schema) => {
  const name = schema?.$ref?.split('/').at(-1)
  return name ? contract.components.schemas[name] : schema
}

/** An example made from a schema: what a caller starts from. */
const example = (contract, given, depth = 0) => {
  const schema = resolve(contract, given)
  if (!schema || depth > 6) return null
  if (schema.example !== undefined) return schema.example
  if (schema.default !== undefined) return schema.default
  const variants = schema.oneOf ?? schema.anyOf
  if (variants) return example(contract, variants[0], depth + 1)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => example(contract, part, depth + 1)))
  if (schema.enum) return schema.enum[0]
  const type = Array.isArray(schema.type) ? (schema.type.includes('null') ? 'null' : schema.type[0]) : schema.type
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, example(contract, value, depth + 1)]),
    )
  if (type === 'array') return []
  return { string: '', number: 0, integer: 0, boolean: false }[type] ?? null
}

const parametersTable = (parameters) => {
  const rows = parameters.map(({ name, in: place, required, description, schema }) =>
    el(
      'tr',
      {},
      el('td', {}, el('code', {}, name)),
      el('td', {}, `${place}${required ? ', required' : ''}`),
      el('td', {}, description ?? JSON.stringify(schema ?? {})),
    ),
  )
  return el('table', {}, el('tbody', {}, ...rows))
}

const tryForm = (contract, method, path, operation) => {
  const parameters = operation.parameters ?? []
  const inputs = new Map()
  const form = el('form')
  for (const { name, in: place, schema } of parameters) {
    const input = el('input', { name: `${place}.${name}` })
    if (schema?.default !== undefined) input.placeholder = String(schema.default)
    inputs.set(input, { name, place })
    form.append(el('label', {}, `${name} (${place}) `, input))
  }
  const bodySchema = operation.requestBody?.content?.['application/json']?.schema
  const area = bodySchema ? el('textarea', { spellcheck: 'false' }) : null
  if (area) {
    area.value = JSON.stringify(example(contract, bodySchema), null, 2)
    form.append(el('label', {}, 'Body (JSON)', area))
  }
  const output = el('pre', { role: 'status', 'aria-live': 'polite' })
  output.hidden = true
  form.append(el('button', { type: 'submit' }, `Send ${method.toUpperCase()}`), output)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const query = new URLSearchParams()
    const headers = {}
    let address = path
    for (const [input, { name, place }] of inputs) {
      if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(input.value))
      else if (input.value === '') continue
      else if (place === 'query') query.append(name, input.value)
      else headers[name] = input.value
    }
    const token = document.getElementById('token').value.trim()
    if (token) headers.authorization = `Bearer ${token}`
    if (area) headers['content-type'] = 'application/json'
    const search = query.size > 0 ? `?${query}` : ''
    output.hidden = false
    output.textContent = '…'
    try {
      const answer = await fetch(address + search, { method, headers, ...(area ? { body: area.value } : {}) })
      const text = await answer.text()
      const etag = answer.headers.get('etag')
      let shown = text
      try {
        shown = JSON.stringify(JSON.parse(text), null, 2)
      } catch {
        // Not JSON: shown as it came.
      }
      output.textContent = `${answer.status}${etag ? `  ETag: ${etag}` : ''}\n${shown.slice(0, 200_000)}`
    } catch (error) {
      output.textContent = String(error)
    }
  })
  return form
}

const operationOf = (contract, method, path, operation) => {
  const answers = Object.entries(operation.responses ?? {}).map(([status, { description }]) =>
    el('tr', {}, el('th', { scope: 'row' }, status), el('td', {}, description ?? '')),
  )
  const body = el('div', { class: 'body' })
  const details = el(
    'details',
    { id: operation.operationId },
    el(
      'summary',
      {},
      el('code', {}, el('span', { class: 'method' }, method.toUpperCase()), path),
      operation.summary ?? '',
    ),
    body,
  )
  details.addEventListener(
    'toggle',
    () => {
      if (operation.description) body.append(el('p', {}, operation.description))
      if (operation.parameters?.length) body.append(el('h3', {}, 'Parameters'), parametersTable(operation.parameters))
      body.append(el('h3', {}, 'Answers'), el('table', {}, el('tbody', {}, ...answers)))
      body.append(el('h3', {}, 'Try it'), tryForm(contract, method, path, operation))
    },
    { once: true },
  )
  return details
}

const show = (contract) => {
  document.getElementById('about').textContent = `${contract.info.version}. ${contract.info.description}`
  const groups = new Map()
  for (const [path, methods] of Object.entries(contract.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'other'
      if (!groups.has(tag)) groups.set(tag, [])
      groups.get(tag).push(operationOf(contract, method, path, operation))
    }
  const sections = [...groups].map(([tag, operations]) => el('section', {}, el('h2', {}, tag), ...operations))
  document.getElementById('operations').replaceChildren(...sections)
  document.getElementById('search').addEventListener('input', ({ target }) => {
    const wanted = target.value.trim().toLowerCase()
    for (const details of document.querySelectorAll('details'))
      details.hidden = wanted !== '' && !details.textContent.toLowerCase().includes(wanted)
  })
  if (location.hash)
    document.querySelector(`details[id="${CSS.escape(location.hash.slice(1))}"]`)?.setAttribute('open', '')
}

const answer = await fetch('/api/openapi.json')
show(await answer.json())
