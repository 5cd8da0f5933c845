// Written by tools/contract/generate.ts from app/openapi.json: change that, then run it.

export interface paths {
  '/api/server': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ServerInfo']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/demonstration/reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              clusterId: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        503: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/area/boundaries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              current: components['schemas']['GminaBoundaries']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query: {
          source: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            files: Blob[]
          }
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              current: components['schemas']['GminaBoundaries']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/area/boundaries/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          number: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              current: components['schemas']['GminaBoundaries']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calc': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: ({
                name: string
                pl: string
                en: string
              })[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calc/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          name: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              name: string
              pl: string
              en: string
              input: Record<string, unknown>
              output: Record<string, unknown>
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: {
          explain?: 'true' | 'false'
        }
        header?: never
        path: {
          name: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['CalculatorInput']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': Record<string, unknown>
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/law': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          on: string
          name?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              on: string
              items: components['schemas']['LawEntry'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/gminas': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          text?: string
          powiat?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['FoundGmina'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/invitations/{invitation}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          invitation: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['InvitationOffer']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        410: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/invitations/{invitation}/acceptance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          invitation: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['Acceptance']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              cluster: string
              userId: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        410: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/setup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['SetUp']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              userId: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        410: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Me']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            language: 'pl' | 'en'
          }
        }
      }
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/me/tokens': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Token'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewToken']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              text: string
              info: components['schemas']['Token']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/tokens/{tokenId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          tokenId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Passkey'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPasskey']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Passkey']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys/options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PasskeyOptions']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys/{passkeyId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          passkeyId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/passkeys/options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PasskeyOptions']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Cluster'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewCluster']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Cluster']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Cluster']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['ClusterPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Cluster']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          after?: string
          limit?: number
          q?: string
          kind?: string
          on?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ListedMember'][]
              total: number
              next: string | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewMember']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Member']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/members/{memberId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Member']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['MemberPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Member']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/points': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          after?: string
          limit?: number
          q?: string
          member?: string
          on?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Point'][]
              total: number
              next: string | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPoint']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Point']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/points/{pointCode}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          pointCode: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Point']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          pointCode: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          pointCode: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PointPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Point']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/plants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Plant'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPlant']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Plant']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plants/{plantId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          plantId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          plantId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlantPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Plant']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/spreadsheets/rehearsal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: {
          changesFrom?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            files: Blob[]
          }
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['RegisterRehearsal']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/spreadsheets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: {
          changesFrom?: string
          seal?: string
          leaveOutRefused?: 'true' | 'false'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            files: Blob[]
          }
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['RegisterRehearsal']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/spreadsheets/undo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['ImportedRecords']
        }
      }
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/spreadsheets/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          on?: string
        }
        header?: never
        path: {
          clusterId: string
          file: 'register.xlsx' | 'members.csv' | 'points.csv' | 'profiles.csv'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/folder': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          on?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ClusterFolder']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/folder/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          on?: string
          name: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['PersonInCluster'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/grants/{grantId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          grantId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/invitations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Invitation'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewInvitation']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Invitation']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        503: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/invitations/{invitationId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          invitationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/webhooks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Webhook'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewWebhook']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              info: components['schemas']['Webhook']
              secret: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/webhooks/{webhookId}/resumption': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          webhookId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Webhook']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/webhooks/{webhookId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          webhookId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/journal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          after?: string
          limit?: number
          about?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['JournalEntry'][]
              total: number
              next: string | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/journal/check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              entries: number
              brokenAt: number | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          after?: string
          limit?: number
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ReadingImport'][]
              total: number
              next: string | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            files: Blob[]
          }
        }
      }
      responses: {
        202: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Job']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/imports/{importId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          importId: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['RehearsedImport']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          importId: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ReadingImport']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/imports/{importId}/acceptance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          importId: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ReadingImport']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/jobs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Job'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/jobs/{jobId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          jobId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Job']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/jobs/{jobId}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          jobId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Job']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/quality': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          month: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['QualityMonth']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/quality/board': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          from: string
          to: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['QualityBoard']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/repairs/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['RepairWanted']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['RepairPlan']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/repairs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ReadingRepair'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['RepairWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              repair: components['schemas']['ReadingRepair']
              plan: components['schemas']['RepairPlan']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/repairs/{repairId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          repairId: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ReadingRepair']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/energy/series': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          subject?: string
          from: string
          to: string
          kind?: 'withdrawal' | 'feed-in' | 'matched' | 'surplus' | 'outside'
          step?: 'quarter' | 'hour' | 'day' | 'month'
          format?: 'packed' | 'narrow' | 'json' | 'csv'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
            'text/csv': string
            'application/json': components['schemas']['EnergySeries']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/energy/balance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          subject?: string
          from: string
          to: string
          step?: 'quarter' | 'hour' | 'day' | 'month'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['EnergyBalance']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/energy/comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          subject?: string
          from: string
          to: string
          otherFrom: string
          otherTo: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['EnergyComparison']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/energy/months': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              months: ({
                month: string
                points: number
              })[]
              newestVersion: number
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/energy/shares': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          from: string
          to: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['EnergyShares']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/area/tiles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['GminaTile'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/points/{pointCode}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          from: string
          to: string
        }
        header?: never
        path: {
          clusterId: string
          pointCode: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['PointVersion'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/readings/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          month: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ReadingRevision'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/points/{pointCode}/comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          month: string
          direction: 'withdrawal' | 'feed-in'
          netting?: 'raw' | 'netted'
          before?: number | null
          after: number
        }
        header?: never
        path: {
          clusterId: string
          pointCode: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ValueChange'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/live-readings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['LiveState']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['LiveReadings']
        }
      }
      responses: {
        202: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              accepted: number
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['SettlementHead'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['SettlementWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['SettlementHead']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Settlement']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/differences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              differences: components['schemas']['SettlementDifferences']
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/approval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            errorsRead?: boolean
          }
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['SettlementHead']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/correction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['SettlementHead']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/recomputation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              contentHash: string
              same: boolean
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/paper/{format}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          format: 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/paper/{format}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          format: 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settled-months': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['SettledMonth'][]
              years: components['schemas']['SettledYear'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/dashboard': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          month?: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Dashboard']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/deadlines': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Deadline'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewDeadline']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              key: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/deadlines/calendar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'text/calendar': string
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/deadlines/{key}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          key: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/deadlines/{key}/mark': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          key: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            done: boolean
            doneOn?: string
            note?: string | null
          }
        }
      }
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/papers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Paper'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PaperWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Paper']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/papers/{paperId}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          paperId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/documents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          text?: string
          source?: 'statement' | 'settlement' | 'year-report' | 'publication' | 'plan' | 'paper' | 'own'
          year?: string
          month?: string
          folded?: 'true' | 'false'
          archived?: 'true' | 'false'
          skip?: number | null
          limit?: number
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['DocumentEntry'][]
              total: number
              all: number
              years: string[]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query: {
          name: string
          kind: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'contract' | 'letter' | 'other'
          day: string
          visibility: 'office' | 'council' | 'members' | 'public'
          fileName: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Document']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/documents/{documentId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          documentId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Document']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          documentId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['DocumentPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Document']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/documents/{documentId}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query: {
          fileName: string
          note?: string
        }
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          documentId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Document']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/documents/{documentId}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          number?: number
        }
        header?: never
        path: {
          clusterId: string
          documentId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Statement'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/members/{memberId}/statements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['OwnStatement'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['StatementPage']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/pdf': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/sending': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Statement']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        503: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/sharing-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['SharingRule'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewSharingRule']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['SharingRule']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/sending': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              sending: (components['schemas']['Sending']) & (Record<string, never> | null)
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['SendingWanted']
        }
      }
      responses: {
        202: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Sending']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/remarks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          settlementId?: string
          memberId?: string
          state?: 'open' | 'answered'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Remark'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/remarks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          settlementId: string
          memberId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            text: string
          }
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Remark']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/remarks/{remarkId}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          remarkId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            answer: string
          }
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Remark']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['PublicCluster'][]
            }
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters/{slug}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          slug: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicCluster']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters/{slug}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          slug: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicRegister']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters/{slug}/publications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          slug: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['PublicPublication'][]
            }
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters/{slug}/publications/{publicationId}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          slug: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/clusters/{slug}/figures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          year?: number
        }
        header?: never
        path: {
          slug: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicFigures']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/public-page': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicPage']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PublicPagePatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicPage']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/public-page/publication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicPage']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PublicPage']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/public-page/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['MemberStanding'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/public-page/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          page?: '' | 'czlonkowie' | 'aktualnosci' | 'kalendarz' | 'dokumenty' | 'liczby' | 'przystap' | 'dostepnosc'
          language?: 'pl' | 'en'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'text/html': string
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/publications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          kind?: 'announcement' | 'event' | 'document'
          state?: 'draft' | 'published' | 'withdrawn'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Publication'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPublication']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/publications/{publicationId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        304: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PublicationPatch']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    trace?: never
  }
  '/api/clusters/{clusterId}/publications/{publicationId}/release': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/publications/{publicationId}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query: {
          name: string
        }
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          publicationId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Publication']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenarios': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['Scenario'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['ScenarioWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Scenario']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenario-means': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ScenarioMeans']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenario-check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            base?: unknown
            changes: components['schemas']['ScenarioChange'][]
          }
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['ScenarioChangesChecked']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenarios/{scenarioId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              scenario: components['schemas']['Scenario']
              result: Record<string, unknown> | null
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['ScenarioWanted']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Scenario']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenarios/{scenarioId}/run': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        202: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Job']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenarios/{scenarioId}/recomputation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        202: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Job']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenarios/{scenarioId}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          scenarioId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenario-comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          ids: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': Record<string, unknown>
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/scenario-comparison/{format}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          ids: string
        }
        header?: never
        path: {
          clusterId: string
          format: 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['ListedPlan'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Plan']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plan-files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Plan']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plan-places': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          text: string
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              items: components['schemas']['PlanPlace'][]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['WholePlan']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/zip': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['Plan']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        413: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/part': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          name: string
        }
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPartText']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query: {
          name: string
        }
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanPartWritten']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPart']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete: {
      parameters: {
        query: {
          name: string
        }
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/fields': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          name: string
        }
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanFields']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query: {
          name: string
        }
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanFieldsWritten']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPart']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/result': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanComputed']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/what-if': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanWhatIfWanted']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanWhatIf']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/scenarios': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanScenarioSaved']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              id: string
              name: string
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/tables/{table}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
          table: 'profile' | 'buildings' | 'carriers' | 'devices' | 'surveys' | 'sources' | 'public-buildings' | 'networks' | 'building-audits' | 'starting-values'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanTable']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
          table: 'profile' | 'buildings' | 'carriers' | 'devices' | 'surveys' | 'sources' | 'public-buildings' | 'networks' | 'building-audits' | 'starting-values'
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanTableWritten']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPart']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/tables/{table}/spreadsheet': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: {
          name?: string
        }
        header?: never
        path: {
          clusterId: string
          planId: string
          table: 'profile' | 'buildings' | 'carriers' | 'devices' | 'surveys' | 'sources' | 'public-buildings' | 'networks' | 'building-audits' | 'starting-values'
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/octet-stream': Blob
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanTableCompared']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/overrides': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanOverride']
        }
      }
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/chapters/{chapterId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
          chapterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanChapter']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
          chapterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanChapterWritten']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPart']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
          chapterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        204: {
          headers: Record<string, unknown>
          content?: never
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/procedure': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanProcedure']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put: {
      parameters: {
        query?: never
        header?: {
          'if-match'?: string
        }
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanProcedureWritten']
        }
      }
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanPart']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        412: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        428: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/document/{format}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: {
          against?: number
        }
        header?: never
        path: {
          clusterId: string
          planId: string
          format: 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': components['schemas']['PlanVersionWanted']
        }
      }
      responses: {
        201: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanVersion']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        409: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/versions/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
          number: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': {
              version: components['schemas']['PlanVersion']
              keyNumbers: ({
                name: string
                unit: string
                decimals: number
                value: number | null
              })[]
            }
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/versions/{number}/document/{format}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
          number: number
          format: 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/octet-stream': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/plans/{planId}/changes/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          clusterId: string
          planId: string
          number: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/json': components['schemas']['PlanChanges']
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/clusters/{clusterId}/year-summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get: {
      parameters: {
        query: {
          year: number
          format?: 'pdf' | 'docx'
          language?: 'pl' | 'en'
        }
        header?: never
        path: {
          clusterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: {
          headers: Record<string, unknown>
          content: {
            'application/pdf': Blob
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob
          }
        }
        400: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        401: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        403: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        404: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        422: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
        429: {
          headers: Record<string, unknown>
          content: {
            'application/problem+json': components['schemas']['Problem']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}

export interface components {
  schemas: {
    ServerInfo: {
      version: string
      engine: 'embedded' | 'server'
      oidc: {
        name: string
        available: boolean
      } | null
      needsSetup: boolean
      isDemonstration: boolean
      demonstrationCluster: string | null
      demonstrationAccounts: ({
        email: string
        password: string
        role: string
      })[]
    }
    Problem: {
      type: string
      title: string
      status: number
      detail: string
      instance: string
      code: string
      facts: Record<string, string | number | boolean | null>
      pointer?: string
      requestId: string
      errors?: ({
        pointer: string
        reason: string
      })[]
      current?: unknown
    }
    GminaBoundaries: {
      number: number
      source: string
      fileName: string
      toleranceM: number
      positions: number
      missing: string[]
      importedAt: string
      importedBy: string
      boundaries: ({
        code: string
        name: string
        polygons: number[][][][]
      })[]
    } | null
    CalculatorInput: Record<string, unknown>
    LawEntry: {
      id: string
      value?: unknown
      unit: string
      from: string
      to: string | null
      act: string
      article: string
      status: string
      doubts: ({
        pl: string
        en: string
      })[]
      pl: string
      en: string
      actTitle: string
      actAddress: string | null
      checkedUntil: string
      note: {
        pl: string
        en: string
      } | null
    }
    FoundGmina: {
      code: string
      name: string
      type: 'miejska' | 'wiejska' | 'miejsko-wiejska'
      powiat: string
      powiatName: string
      longitude: number | null
      latitude: number | null
    }
    InvitationOffer: {
      email: string
      role: 'administrator' | 'office' | 'council' | 'member' | 'auditor'
      clusterName: string
      hasAccount: boolean
    }
    Acceptance: {
      account?: {
        name: string
        password: string
      } | null
    }
    SetUp: {
      secret: string
      name: string
      email: string
      password: string
    }
    Me: {
      id: string
      name: string
      email: string
      language: 'pl' | 'en'
      isOperator: boolean
      token: {
        id: string
        scopes: ('read' | 'write' | 'readings')[]
      } | null
      grants: ({
        clusterId: string
        clusterName: string
        isDemonstration: boolean
        role: 'administrator' | 'office' | 'council' | 'member' | 'auditor'
        memberId: string | null
      })[]
    }
    Token: {
      tokenId: string
      name: string
      scopes: ('read' | 'write' | 'readings')[]
      createdAt: string
      expiresAt: string | null
      lastUsedAt: string | null
    }
    NewToken: {
      name: string
      scopes: ('read' | 'write' | 'readings')[]
      expiresAt?: string | null
    }
    Passkey: {
      passkeyId: string
      name: string
      isSynced: boolean
      createdAt: string
      lastUsedAt: string | null
    }
    PasskeyOptions: {
      challenge: string
    } & Record<string, unknown>
    NewPasskey: {
      name: string
      answer: components['schemas']['PasskeyAnswer']
    }
    PasskeyAnswer: {
      id: string
      response: {
        clientDataJSON: string
      } & Record<string, unknown>
    } & Record<string, unknown>
    Cluster: {
      clusterId: string
      name: string
      shortName: string
      coordinator: string | null
      area: {
        kind: 'powiat' | 'gminy'
        powiat?: string | null
        gminas: string[]
        label: string
      }
      distributor: string
      registerNumber: string | null
      website: string | null
      isPublic: boolean
      publicText: string | null
      settings: Record<string, unknown>
      isDemonstration: boolean
      version: number
    }
    NewCluster: {
      name: string
      shortName: string
      coordinator?: string | null
      area: {
        kind: 'powiat' | 'gminy'
        powiat?: string | null
        gminas: string[]
        label: string
      }
      distributor: string
      registerNumber?: string | null
      website?: string | null
      isPublic?: boolean
      publicText?: string | null
      settings?: Record<string, unknown>
    }
    ClusterPatch: {
      name?: string
      shortName?: string
      coordinator?: string | null
      area?: {
        kind: 'powiat' | 'gminy'
        powiat?: string | null
        gminas: string[]
        label: string
      }
      distributor?: string
      registerNumber?: string | null
      website?: string | null
      publicText?: string | null
      settings?: Record<string, unknown>
    }
    ListedMember: {
      memberId: string
      name: string
      kind: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
      kindText: string | null
      nip: string | null
      regon: string | null
      krs: string | null
      gmina: string | null
      seat: {
        line?: string | null
        voivodeship?: string | null
        town?: string | null
        street?: string | null
        building?: string | null
        flat?: string | null
        postcode?: string | null
        post?: string | null
      }
      email: string | null
      phone: string | null
      website: string | null
      recoversVat: boolean | null
      people: ({
        role: 'signatory' | 'council-representative' | 'contact' | 'treasurer'
        name: string
        position?: string | null
        email?: string | null
        phone?: string | null
        authorisedOn?: string | null
      })[]
      memberships: ({
        from: string
        to?: string | null
        role: 'founder' | 'participant'
      })[]
      declaration: {
        filedOn?: string | null
        yearlyKwh?: number | null
        points?: number | null
        sources?: string | null
        sourcePowerKw?: number | null
        yearlyGenerationKwh?: number | null
        description?: string | null
      }
      notes: string | null
      other: Record<string, string>
      version: number
      full: true
    } | {
      memberId: string
      name: string
      kind: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
      kindText: string | null
      gmina: string | null
      memberships: ({
        from: string
        to?: string | null
        role: 'founder' | 'participant'
      })[]
      full: false
    }
    Member: {
      memberId: string
      name: string
      kind: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
      kindText: string | null
      nip: string | null
      regon: string | null
      krs: string | null
      gmina: string | null
      seat: {
        line?: string | null
        voivodeship?: string | null
        town?: string | null
        street?: string | null
        building?: string | null
        flat?: string | null
        postcode?: string | null
        post?: string | null
      }
      email: string | null
      phone: string | null
      website: string | null
      recoversVat: boolean | null
      people: ({
        role: 'signatory' | 'council-representative' | 'contact' | 'treasurer'
        name: string
        position?: string | null
        email?: string | null
        phone?: string | null
        authorisedOn?: string | null
      })[]
      memberships: ({
        from: string
        to?: string | null
        role: 'founder' | 'participant'
      })[]
      declaration: {
        filedOn?: string | null
        yearlyKwh?: number | null
        points?: number | null
        sources?: string | null
        sourcePowerKw?: number | null
        yearlyGenerationKwh?: number | null
        description?: string | null
      }
      notes: string | null
      other: Record<string, string>
      version: number
    }
    NewMember: {
      memberId: string
      name: string
      kind?: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
      kindText?: string | null
      nip?: string | null
      regon?: string | null
      krs?: string | null
      gmina?: string | null
      seat?: {
        line?: string | null
        voivodeship?: string | null
        town?: string | null
        street?: string | null
        building?: string | null
        flat?: string | null
        postcode?: string | null
        post?: string | null
      }
      email?: string | null
      phone?: string | null
      website?: string | null
      recoversVat?: boolean | null
      people?: ({
        role: 'signatory' | 'council-representative' | 'contact' | 'treasurer'
        name: string
        position?: string | null
        email?: string | null
        phone?: string | null
        authorisedOn?: string | null
      })[]
      memberships?: ({
        from: string
        to?: string | null
        role: 'founder' | 'participant'
      })[]
      declaration?: {
        filedOn?: string | null
        yearlyKwh?: number | null
        points?: number | null
        sources?: string | null
        sourcePowerKw?: number | null
        yearlyGenerationKwh?: number | null
        description?: string | null
      }
      notes?: string | null
      other?: Record<string, string>
    }
    MemberPatch: {
      name?: string
      kind?: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
      kindText?: string | null
      nip?: string | null
      regon?: string | null
      krs?: string | null
      gmina?: string | null
      seat?: {
        line?: string | null
        voivodeship?: string | null
        town?: string | null
        street?: string | null
        building?: string | null
        flat?: string | null
        postcode?: string | null
        post?: string | null
      }
      email?: string | null
      phone?: string | null
      website?: string | null
      recoversVat?: boolean | null
      people?: ({
        role: 'signatory' | 'council-representative' | 'contact' | 'treasurer'
        name: string
        position?: string | null
        email?: string | null
        phone?: string | null
        authorisedOn?: string | null
      })[]
      memberships?: ({
        from: string
        to?: string | null
        role: 'founder' | 'participant'
      })[]
      declaration?: {
        filedOn?: string | null
        yearlyKwh?: number | null
        points?: number | null
        sources?: string | null
        sourcePowerKw?: number | null
        yearlyGenerationKwh?: number | null
        description?: string | null
      }
      notes?: string | null
      other?: Record<string, string>
    }
    Point: {
      code: string
      name: string
      ordinal: string | null
      address: {
        street?: string | null
        building?: string | null
        flat?: string | null
        town?: string | null
        postcode?: string | null
      }
      meter: string | null
      gmina: string | null
      distributor: string | null
      voltage: 'low' | 'medium' | 'high' | 'extra-high' | null
      voltageKv: number | null
      feedInCode: string | null
      source: 'pv' | 'wind' | 'hydro' | 'biogas' | 'biomass' | 'chp' | 'storage' | 'other' | null
      sourceText: string | null
      sourcePowerKw: number | null
      yearlyKwh: number | null
      yearlyFeedInKwh: number | null
      prosumer: 'net-billing-rcem' | 'net-billing-rce' | 'net-metering' | 'collective' | 'virtual' | null
      seller: string | null
      payer: string | null
      remarks: string | null
      authorised: boolean | null
      owners: ({
        from?: string | null
        to?: string | null
        memberId: string
      })[]
      tariffs: ({
        from?: string | null
        to?: string | null
        tariff: string
        contractPowerKw?: number | null
        phases?: 1 | 3 | null
        zoneClock?: 'winter' | 'auto' | null
        billingMonths?: 1 | 2 | 6 | 12 | null
      })[]
      authorisations: ({
        from?: string | null
        to?: string | null
        scope: 'metering-data' | 'seller-change' | 'distribution-contract' | 'all'
        givenOn: string
      })[]
      profiles: ({
        direction: 'withdrawal' | 'feed-in'
        profile: string
        yearlyKwh?: number | null
      })[]
      other: Record<string, string>
      version: number
      codeCheck: {
        kind: 'gsrn' | 'legacy'
        valid: boolean | null
        distributor: string | null
      }
    }
    NewPoint: {
      code: string
      name: string
      ordinal?: string | null
      address?: {
        street?: string | null
        building?: string | null
        flat?: string | null
        town?: string | null
        postcode?: string | null
      }
      meter?: string | null
      gmina?: string | null
      distributor?: string | null
      voltage?: 'low' | 'medium' | 'high' | 'extra-high' | null
      voltageKv?: number | null
      feedInCode?: string | null
      source?: 'pv' | 'wind' | 'hydro' | 'biogas' | 'biomass' | 'chp' | 'storage' | 'other' | null
      sourceText?: string | null
      sourcePowerKw?: number | null
      yearlyKwh?: number | null
      yearlyFeedInKwh?: number | null
      prosumer?: 'net-billing-rcem' | 'net-billing-rce' | 'net-metering' | 'collective' | 'virtual' | null
      seller?: string | null
      payer?: string | null
      remarks?: string | null
      authorised?: boolean | null
      owners?: ({
        from?: string | null
        to?: string | null
        memberId: string
      })[]
      tariffs?: ({
        from?: string | null
        to?: string | null
        tariff: string
        contractPowerKw?: number | null
        phases?: 1 | 3 | null
        zoneClock?: 'winter' | 'auto' | null
        billingMonths?: 1 | 2 | 6 | 12 | null
      })[]
      authorisations?: ({
        from?: string | null
        to?: string | null
        scope: 'metering-data' | 'seller-change' | 'distribution-contract' | 'all'
        givenOn: string
      })[]
      profiles?: ({
        direction: 'withdrawal' | 'feed-in'
        profile: string
        yearlyKwh?: number | null
      })[]
      other?: Record<string, string>
    }
    PointPatch: {
      name?: string
      ordinal?: string | null
      address?: {
        street?: string | null
        building?: string | null
        flat?: string | null
        town?: string | null
        postcode?: string | null
      }
      meter?: string | null
      gmina?: string | null
      distributor?: string | null
      voltage?: 'low' | 'medium' | 'high' | 'extra-high' | null
      voltageKv?: number | null
      feedInCode?: string | null
      source?: 'pv' | 'wind' | 'hydro' | 'biogas' | 'biomass' | 'chp' | 'storage' | 'other' | null
      sourceText?: string | null
      sourcePowerKw?: number | null
      yearlyKwh?: number | null
      yearlyFeedInKwh?: number | null
      prosumer?: 'net-billing-rcem' | 'net-billing-rce' | 'net-metering' | 'collective' | 'virtual' | null
      seller?: string | null
      payer?: string | null
      remarks?: string | null
      authorised?: boolean | null
      owners?: ({
        from?: string | null
        to?: string | null
        memberId: string
      })[]
      tariffs?: ({
        from?: string | null
        to?: string | null
        tariff: string
        contractPowerKw?: number | null
        phases?: 1 | 3 | null
        zoneClock?: 'winter' | 'auto' | null
        billingMonths?: 1 | 2 | 6 | 12 | null
      })[]
      authorisations?: ({
        from?: string | null
        to?: string | null
        scope: 'metering-data' | 'seller-change' | 'distribution-contract' | 'all'
        givenOn: string
      })[]
      profiles?: ({
        direction: 'withdrawal' | 'feed-in'
        profile: string
        yearlyKwh?: number | null
      })[]
      other?: Record<string, string>
    }
    Plant: {
      plantId: string
      name: string
      kind: 'pv' | 'wind' | 'biogas' | 'chp' | 'storage'
      memberId: string
      pointCode: string
      placement: 'behind' | 'feed-in'
      status: 'operating' | 'planned'
      powerKw: number
      details: Record<string, unknown>
      version: number
    }
    NewPlant: {
      plantId: string
      name: string
      kind: 'pv' | 'wind' | 'biogas' | 'chp' | 'storage'
      memberId: string
      pointCode: string
      placement?: 'behind' | 'feed-in'
      status?: 'operating' | 'planned'
      powerKw: number
      details?: Record<string, unknown>
    }
    PlantPatch: {
      name?: string
      kind?: 'pv' | 'wind' | 'biogas' | 'chp' | 'storage'
      memberId?: string
      pointCode?: string
      placement?: 'behind' | 'feed-in'
      status?: 'operating' | 'planned'
      powerKw?: number
      details?: Record<string, unknown>
    }
    RegisterRehearsal: {
      rows: components['schemas']['RehearsedTableRow'][]
      counts: {
        new: number
        changed: number
        same: number
        refused: number
      }
      findings: components['schemas']['Finding'][]
      untouched: {
        members: string[]
        points: string[]
      }
      totals: {
        before: {
          members: number
          points: number
          yearlyKwh: number
          pointsWithoutYearly: number
          yearlyFeedInKwh: number
        }
        after: {
          members: number
          points: number
          yearlyKwh: number
          pointsWithoutYearly: number
          yearlyFeedInKwh: number
        }
      }
      seal: string
    }
    RehearsedTableRow: {
      file: string
      line: number
      what: 'member' | 'point' | 'profile'
      id: string
      name: string
      outcome: 'new' | 'changed' | 'same' | 'refused'
      cells: ({
        heading: string
        before: string | number | null
        after: string | number | null
      })[]
      version: number | null
      problem: components['schemas']['Finding'] | null
      findings: components['schemas']['Finding'][]
    }
    Finding: {
      code: string
      severity: 'info' | 'warning' | 'error'
      facts: Record<string, string | number | boolean | null>
      place?: {
        file?: string
        line?: number
        column?: string | number
        pointer?: string
      }
      pl: string
      en: string
      advicePl: string
      adviceEn: string
    }
    ImportedRecords: {
      records: ({
        what: 'member' | 'point'
        id: string
        version: number
      })[]
    }
    ClusterFolder: {
      files: string[]
      findings: components['schemas']['Finding'][]
    }
    PersonInCluster: {
      userId: string
      name: string
      email: string
      grants: ({
        grantId: string
        role: 'administrator' | 'office' | 'council' | 'member' | 'auditor'
        memberId: string | null
        grantedAt: string
      })[]
    }
    Invitation: {
      cluster: string
      invitationId: string
      email: string
      role: 'administrator' | 'office' | 'council' | 'member' | 'auditor'
      memberId: string | null
      invitedBy: string
      invitedAt: string
      expiresAt: string
      acceptedAt: string | null
      withdrawnAt: string | null
    }
    NewInvitation: {
      email: string
      role: 'administrator' | 'office' | 'council' | 'member' | 'auditor'
      memberId?: string | null
      language?: 'pl' | 'en'
    }
    Webhook: {
      cluster: string
      webhookId: string
      url: string
      events: string[]
      lastEntry: number
      attempts: number
      nextAt: string | null
      lastStatus: number | null
      lastError: string | null
      disabledAt: string | null
      version: number
    }
    NewWebhook: {
      url: string
      events: string[]
    }
    JournalEntry: {
      entry: number
      at: string
      actor: string
      what: string
      about: string
      before?: unknown
      after?: unknown
      hash: string
    }
    Job: {
      jobId: string
      kind: 'readings-import' | 'readings-pickup' | 'live-flush' | 'scenario-run' | 'statements-send'
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
      progress: {
        done: number
        total: number
        pl: string
        en: string
      } | null
      result?: unknown
      problem: {
        code: string
        pl: string
        en: string
        advicePl: string
        adviceEn: string
      } | null
      attempts: number
      createdAt: string
      createdBy: string
      startedAt: string | null
      finishedAt: string | null
      cancelAsked: boolean
    }
    ReadingImport: {
      importId: number
      kind: 'files' | 'folder' | 'live' | 'cluster-folder'
      state: 'preview' | 'saved' | 'cancelled' | 'undone'
      createdAt: string
      createdBy: string
      savedAt: string | null
      savedBy: string | null
      undoneAt: string | null
      undoneBy: string | null
      version: number | null
      totals: {
        added: number
        changed: number
        same: number
        refused: number
        beforeWh: number
        afterWh: number
      }
    }
    RehearsedImport: (components['schemas']['ReadingImport']) & ({
      files: components['schemas']['ImportedFile'][]
    })
    ImportedFile: {
      file: number
      name: string
      sha256: string
      format: string
      publishedAt: string | null
      preliminary: boolean
      summary: {
        points: number
        from: string | null
        to: string | null
        values: number
        sameAs: number | null
      }
      findings: components['schemas']['Finding'][]
      months: ({
        point: string
        direction: 'withdrawal' | 'feed-in'
        netting: 'raw' | 'netted'
        month: string
        added: number
        changed: number
        same: number
        refused: number
        beforeWh: number
        afterWh: number
      })[]
    }
    QualityMonth: {
      month: string
      rows: ({
        pointCode: string
        name: string
        memberId: string | null
        memberName: string | null
        direction: 'withdrawal' | 'feed-in'
        days: string
        counts: {
          measured: number
          estimated: number
          substituted: number
          corrected: number
          modelled: number
          missing: number
        }
        sumWh: number
        findings: components['schemas']['Finding'][]
        proposals: ({
          kind: 'fill' | 'correct' | 'choose'
          pl: string
          en: string
        })[]
      })[]
      totals: {
        points: number
        complete: number
        toCheck: number
        missing: number
      }
    }
    QualityBoard: {
      points: ({
        pointCode: string
        name: string
        memberId: string | null
        memberName: string | null
      })[]
      months: string[]
      cells: ({
        pointCode: string
        month: string
        direction: 'withdrawal' | 'feed-in'
        counts: {
          measured: number
          estimated: number
          substituted: number
          corrected: number
          modelled: number
          missing: number
        }
        sumWh: number
      })[]
    }
    RepairPlan: {
      findings: components['schemas']['Finding'][]
      totals: {
        values: number
        points: number
        beforeWh: number
        afterWh: number
      }
      shareOfMonth: number | null
    }
    RepairWanted: {
      kind: 'fill' | 'correct'
      points: string[]
      from: string
      to: string
    }
    ReadingRepair: {
      repairId: number
      kind: 'fill' | 'correct'
      at: string
      actor: string
      version: number
      undoneAt: string | null
      undoneBy: string | null
      totals: {
        values: number
        points: number
        beforeWh: number
        afterWh: number
      }
    }
    EnergySeries: {
      missing: number
      rows: ({
        from: string
        day: string
        wh: number | null
        missing: number
      })[]
    }
    EnergyBalance: {
      from: string
      to: string
      days: number
      total: {
        withdrawalWh: number | null
        feedInWh: number | null
        matchedWh: number | null
        surplusWh: number | null
        outsideWh: number | null
        missing: number
      }
      shares: {
        matchedOfWithdrawal: number | null
        matchedOfFeedIn: number | null
      }
      sources: components['schemas']['EnergySources']
      rows: ({
        day: string
        from: string
        withdrawalWh: number | null
        feedInWh: number | null
        matchedWh: number | null
        surplusWh: number | null
        outsideWh: number | null
        missing: number
      })[]
    }
    EnergySources: {
      version: number
      points: number
      withdrawalRegisters: number
      feedInRegisters: number
      matchedHours: number | null
    }
    EnergyComparison: {
      period: {
        from: string
        to: string
        days: number
        total: {
          withdrawalWh: number | null
          feedInWh: number | null
          matchedWh: number | null
          surplusWh: number | null
          outsideWh: number | null
          missing: number
        }
        shares: {
          matchedOfWithdrawal: number | null
          matchedOfFeedIn: number | null
        }
        sources: components['schemas']['EnergySources']
      }
      other: {
        from: string
        to: string
        days: number
        total: {
          withdrawalWh: number | null
          feedInWh: number | null
          matchedWh: number | null
          surplusWh: number | null
          outsideWh: number | null
          missing: number
        }
        shares: {
          matchedOfWithdrawal: number | null
          matchedOfFeedIn: number | null
        }
        sources: components['schemas']['EnergySources']
      }
      sameLength: boolean
      differences: ({
        of: 'withdrawalWh' | 'feedInWh' | 'matchedWh' | 'surplusWh' | 'outsideWh'
        wh: number | null
        otherWh: number | null
        change: number | null
        perDayWh: number | null
        otherPerDayWh: number | null
        perDayChange: number | null
      })[]
    }
    EnergyShares: {
      items: components['schemas']['PointShare'][]
      members: components['schemas']['MemberEnergy'][]
      gminas: components['schemas']['GminaEnergy'][]
      flows: {
        giving: components['schemas']['FlowEnd'][]
        taking: components['schemas']['FlowEnd'][]
      }
    }
    PointShare: {
      pointCode: string
      name: string
      gmina: string | null
      memberId: string
      memberName: string
      withdrawalWh: number | null
      feedInWh: number | null
      missing: number
    }
    MemberEnergy: {
      memberId: string
      name: string
      points: number
      withdrawalWh: number | null
      feedInWh: number | null
      missing: number
    }
    GminaEnergy: {
      code: string | null
      name: string | null
      points: number
      withdrawalWh: number | null
      feedInWh: number | null
      missing: number
    }
    FlowEnd: {
      memberId: string | null
      name: string | null
      members: number
      wh: number
    }
    GminaTile: {
      code: string
      name: string
      column: number | null
      row: number | null
    }
    PointVersion: {
      version: number
      at: string
      actor: string
      reason: string
      importId: number | null
      repairId: number | null
      month: string
      direction: 'withdrawal' | 'feed-in'
      netting: 'raw' | 'netted'
      change: {
        added: number
        changed: number
        same: number
        lost: number
        beforeWh: number
        afterWh: number
      }
    }
    ReadingRevision: {
      version: number
      at: string
      actor: string
      reason: string
      importId: number | null
      repairId: number | null
    }
    ValueChange: {
      at: string
      beforeWh: number | null
      afterWh: number | null
      beforeQuality: number
      afterQuality: number
    }
    LiveReadings: {
      readings: ({
        point: string
        direction: 'withdrawal' | 'feed-in'
        from: string
        minutes: 15 | 60
        wh: number
      })[]
    }
    LiveState: {
      waiting: number
      problems: ({
        topic: string
        firstAt: string
        lastAt: string
        times: number
        finding: components['schemas']['Finding']
      })[]
    }
    SettlementHead: {
      settlementId: string
      month: string
      state: 'draft' | 'approved'
      corrects: string | null
      reason: string | null
      year: number | null
      number: number | null
      readingsVersion: number
      contentHash: string
      createdAt: string
      createdBy: string
      approvedAt: string | null
      approvedBy: string | null
      version: number
    }
    SettlementWanted: {
      month: string
      regime?: 'none' | 'cluster' | 'cooperative' | 'citizen' | 'study-2023' | null
      decided?: boolean | null
      readingsVersion?: number | null
    }
    Settlement: {
      head: components['schemas']['SettlementHead']
      result: components['schemas']['MonthResult']
    }
    MonthResult: Record<string, unknown>
    SettlementDifferences: {
      corrects: string | null
      reason: string | null
      readingsBefore: number
      readingsAfter: number
      points: ({
        point: string
        name: string
        withdrawalBeforeWh: number
        withdrawalAfterWh: number
        feedInBeforeWh: number
        feedInAfterWh: number
      })[]
      members: ({
        member: string
        name: string
        fromClusterWh: number
        costPln: string
        benefitPln: string
        transferPln: string
      })[]
      benefitPln: string
      changedInputs: string[]
    } | null
    SettledMonth: {
      head: components['schemas']['SettlementHead']
      holds: boolean
      withdrawalWh: number
      feedInWh: number
      matchedWh: number
      benefitPln: string
      regime: string
      decided: boolean
      statements: number
      sent: number
      objections: number
    }
    SettledYear: {
      year: number
      months: number
      withdrawalWh: number
      feedInWh: number
      matchedWh: number
      benefitPln: string
      waiting: number
    }
    Dashboard: {
      today: string
      month: string | null
      newestMonth: string | null
      members: number
      energy: {
        month: components['schemas']['DashboardPeriod']
        year: components['schemas']['DashboardPeriod']
        days: ({
          day: string
          from: string
          withdrawalWh: number | null
          feedInWh: number | null
          matchedWh: number | null
          surplusWh: number | null
          outsideWh: number | null
          missing: number
        })[]
        topDay: string | null
        lastDay: string | null
      } | null
      quality: components['schemas']['DashboardQuality'] | null
      newestQuality: components['schemas']['DashboardQuality'] | null
      thresholds: components['schemas']['DashboardThresholds'] | null
      money: components['schemas']['DashboardMoney'] | null
      settledUntil: {
        settlementId: string
        month: string
      } | null
      own: components['schemas']['DashboardOwn'][]
      tasks: components['schemas']['DashboardTask'][]
      decisions: components['schemas']['DashboardTask'][]
    }
    DashboardPeriod: {
      from: string
      to: string
      figures: ({
        id: 'withdrawal' | 'feed-in' | 'matched'
        wh: number | null
        beforeWh: number | null
        change: number | null
        steps: components['schemas']['DashboardStep'][]
      })[]
      shares: ({
        id: 'of-withdrawal' | 'of-feed-in'
        share: number | null
        beforeShare: number | null
        difference: number | null
        steps: components['schemas']['DashboardStep'][]
      })[]
      missing: number
      missingBefore: number
      comparison: 'whole' | 'incomplete' | 'none'
    }
    DashboardStep: {
      id: string
      name: {
        pl: string
        en: string
      }
      formula: {
        pl: string
        en: string
      }
      value: string
      unit: string
      source: string
    }
    DashboardQuality: {
      reach: 'all' | 'own'
      month: string
      points: number
      complete: number
      toCheck: number
      without: number
      values: {
        measured: number
        estimated: number
        substituted: number
        corrected: number
        modelled: number
        missing: number
      }
    }
    DashboardThresholds: {
      settlementId: string
      month: string
      of: 'asked' | 'last'
      state: 'draft' | 'approved'
      conditions: components['schemas']['DashboardCondition'][]
      met: number
      notMet: number
      laterNotMet: number
    }
    DashboardCondition: {
      id: string
      name: {
        pl: string
        en: string
      }
      value: number | null
      threshold: number
      passes: boolean
      distance: number | null
      unit: 'share' | 'MW' | 'count'
      article: string
      explanation: {
        pl: string
        en: string
      }
    }
    DashboardMoney: {
      month: {
        settled: components['schemas']['DashboardBenefit'] | null
        preliminary: components['schemas']['DashboardBenefit'] | null
      }
      year: number
      yearSettled: components['schemas']['DashboardBenefitSum']
      yearPreliminary: components['schemas']['DashboardBenefitSum']
      lastYear: {
        year: number
        months: number
        withdrawalWh: number
        feedInWh: number
        matchedWh: number
        matchedShare: number | null
        benefitPln: string
        waiting: number
        byMonth: ({
          settlementId: string
          month: string
          matchedWh: number
          benefitPln: string
          waitsForDecision: boolean
        })[]
        topMonth: string | null
      } | null
      statements: {
        made: number
        sent: number
        remarks: number
      }
      steps: components['schemas']['DashboardStep'][]
    }
    DashboardBenefit: {
      settlementId: string
      number: string | null
      benefitPln: string
      matchedWh: number
      waitsForDecision: boolean
      steps: components['schemas']['DashboardStep'][]
    }
    DashboardBenefitSum: {
      months: number
      benefitPln: string
      matchedWh: number
      waiting: number
    }
    DashboardOwn: {
      memberId: string
      memberName: string
      last: {
        settlementId: string
        memberId: string
        month: string
        number: string
        corrects: string | null
        state: 'ready' | 'sent' | 'objected'
        costWithoutPln: string
        costPln: string
        benefitPln: string | null
      } | null
      year: number | null
      months: number
      benefitPln: string | null
    }
    DashboardTask: {
      id: string
      kind: 'enter-members' | 'enter-points' | 'complete-settings' | 'import-first' | 'accept-import' | 'complete-readings' | 'run-settlement' | 'approve-settlement' | 'approve-correction' | 'consider-remarks' | 'send-statements' | 'meet-deadline' | 'set-rule' | 'reach-threshold'
      state: 'todo' | 'later' | 'done'
      why: 'readings-first' | 'office-only' | 'corrected' | null
      month: string | null
      count: number | null
      of: number | null
      name: {
        pl: string
        en: string
      } | null
      dueOn: string | null
      daysLeft: number | null
      basis: string | null
      number: string | null
      value: number | null
      threshold: number | null
      unit: 'share' | 'MW' | 'count' | null
      target: {
        page: 'members' | 'points' | 'settings' | 'import' | 'readings' | 'settlements' | 'settlement' | 'statements' | 'remarks' | 'deadlines' | 'sharing-rules' | 'what-ifs'
        month: string | null
        id: string | null
      }
    }
    Deadline: {
      key: string
      pl: string
      en: string
      dueOn: string
      daysLeft: number
      who: 'coordinator' | 'distributor' | 'seller' | 'member' | 'council' | 'gmina'
      state: 'open' | 'overdue' | 'done'
      done: {
        key: string
        doneOn: string
        doneBy: string
        note: string | null
      } | null
      source: {
        id: string
        pl: string
        en: string
        value?: unknown
        unit: string
        from: string
        to: string | null
        act: string
        actTitle: string
        article: string
        status: string
        doubts: ({
          pl: string
          en: string
        })[]
      } | null
      basis: string | null
      isOwn: boolean
    }
    NewDeadline: {
      title: string
      dueOn: string
      who?: 'coordinator' | 'distributor' | 'seller' | 'member' | 'council' | 'gmina'
      basis?: string | null
    }
    Paper: {
      paperId: string
      kind: 'settlement' | 'statement' | 'member-register' | 'point-list' | 'declaration'
      format: 'pdf' | 'docx' | 'xlsx'
      language: 'pl' | 'en'
      settlementId: string | null
      memberId: string | null
      fileName: string
      bytes: number
      sha256: string
      madeAt: string
      madeBy: string
    }
    PaperWanted: {
      kind: 'settlement' | 'statement' | 'member-register' | 'point-list' | 'declaration'
      format?: 'pdf' | 'docx' | 'xlsx'
      language?: 'pl' | 'en'
      settlementId?: string | null
      memberId?: string | null
    }
    DocumentEntry: {
      id: string
      source: 'statement' | 'settlement' | 'year-report' | 'publication' | 'plan' | 'paper' | 'own'
      kind: {
        pl: string
        en: string
      }
      name: {
        pl: string
        en: string
      }
      number: string | null
      of: string
      state: {
        pl: string
        en: string
      } | null
      visibility: 'office' | 'council' | 'members' | 'public' | null
      memberId: string | null
      format: string
      bytes: number | null
      href: string
      isArchived: boolean
      folded: number | null
    }
    Document: {
      documentId: string
      name: string
      kind: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'contract' | 'letter' | 'other'
      day: string
      visibility: 'office' | 'council' | 'members' | 'public'
      isArchived: boolean
      createdAt: string
      createdBy: string
      versions: ({
        number: number
        fileName: string
        mediaType: string
        bytes: number
        sha256: string
        note: string | null
        uploadedAt: string
        uploadedBy: string
      })[]
      version: number
    }
    DocumentPatch: {
      name?: string
      kind?: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'contract' | 'letter' | 'other'
      day?: string
      visibility?: 'office' | 'council' | 'members' | 'public'
      isArchived?: boolean
    }
    Statement: {
      settlementId: string
      memberId: string
      state: 'ready' | 'sent' | 'objected'
      sentTo: string | null
      sentAt: string | null
      sendings: number
      remarks: number
      openRemarks: number
    }
    OwnStatement: {
      settlementId: string
      memberId: string
      month: string
      number: string
      corrects: string | null
      state: 'ready' | 'sent' | 'objected'
      costWithoutPln: string
      costPln: string
      benefitPln: string | null
    }
    StatementPage: Record<string, unknown>
    SharingRule: {
      key: string
      resolution: string | null
      resolvedOn: string | null
      from: string
      to: string | null
    }
    NewSharingRule: {
      key: 'equal' | 'energy' | 'hourly' | 'shapley' | 'nucleolus'
      resolution: string
      resolvedOn: string
      from: string
    }
    Sending: {
      jobId: string
      kind: 'readings-import' | 'readings-pickup' | 'live-flush' | 'scenario-run' | 'statements-send'
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
      progress: {
        done: number
        total: number
        pl: string
        en: string
      } | null
      problem: {
        code: string
        pl: string
        en: string
        advicePl: string
        adviceEn: string
      } | null
      attempts: number
      createdAt: string
      createdBy: string
      startedAt: string | null
      finishedAt: string | null
      cancelAsked: boolean
      settlementId: string
      members: number
      sent: number | null
      failed: ({
        memberId: string
        name: string
        code: string
        pl: string
        en: string
        advicePl: string
        adviceEn: string
      })[]
    }
    SendingWanted: {
      members?: string[] | null
    }
    Remark: {
      remarkId: string
      settlementId: string
      memberId: string
      memberName: string
      month: string
      number: string
      correctedBy: {
        settlementId: string
        number: string
        on: string
      } | null
      text: string
      madeAt: string
      madeBy: string | null
      answer: string | null
      answeredAt: string | null
      answeredBy: string | null
    }
    PublicCluster: {
      slug: string
      name: string
      shortName: string
      area: string
      gminas: ({
        code: string
        name: string
      })[]
      distributor: string
      registerNumber: string | null
      website: string | null
      isDemonstration: boolean
      about: string | null
      joining: string | null
      contact: {
        office: string | null
        address: string | null
        email: string | null
        phone: string | null
        hours: string | null
      }
    }
    PublicRegister: {
      members: ({
        name: string
        kind: 'local-government' | 'local-government-unit' | 'municipal-company' | 'micro-enterprise' | 'small-enterprise' | 'medium-enterprise' | 'large-enterprise' | 'enterprise' | 'household' | 'farm' | 'housing-association' | 'research-body' | 'association' | 'business-support' | 'energy-cooperative' | 'other' | null
        kindText: string | null
        gmina: string | null
        since: string
        role: 'founder' | 'participant'
        isCoordinator: boolean
      })[]
      unnamed: number
      total: number
    }
    PublicPublication: {
      publicationId: string
      kind: 'announcement' | 'event' | 'document'
      title: string
      titleEn: string | null
      body: string | null
      bodyEn: string | null
      until: string | null
      startsOn: string | null
      startsAt: string | null
      endsOn: string | null
      endsAt: string | null
      place: string | null
      documentKind: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'other' | null
      number: string | null
      adoptedOn: string | null
      file: {
        name: string
        mediaType: string
        bytes: number
        sha256: string
      } | null
      publishedAt: string | null
    }
    PublicFigures: {
      years: number[]
      withheld: 'too-few-members' | 'nothing-known' | 'not-shown' | null
      year: {
        year: number
        months: ({
          month: string
          source: 'settled' | 'readings' | 'none' | 'later'
          withdrawalWh: number | null
          feedInWh: number | null
          matchedWh: number | null
          settlement: string | null
          approvedOn: string | null
          missing: number
        })[]
        withdrawalWh: number | null
        feedInWh: number | null
        matchedWh: number | null
        share: number | null
        settledMonths: number
        preliminaryMonths: number
        absentMonths: number
      } | null
    }
    PublicPage: {
      slug: string | null
      about: string | null
      aboutEn: string | null
      joining: string | null
      joiningEn: string | null
      contact: {
        office: string | null
        address: string | null
        email: string | null
        phone: string | null
        hours: string | null
      }
      figures: ('withdrawal' | 'feed-in' | 'matched' | 'share')[]
      showMembers: boolean
      memberChoices: ({
        memberId: string
        choice: 'show' | 'hide'
        consentOn: string | null
      })[]
      accessibility: {
        body: string | null
        status: 'full' | 'partial' | 'none'
        siteSince: string | null
        siteChanged: string | null
        madeOn: string | null
        reviewedOn: string | null
        method: 'self' | 'external'
        contactName: string | null
        email: string | null
        phone: string | null
        limits: string | null
        limitsEn: string | null
        building: string | null
        buildingEn: string | null
      }
      isPublic: boolean
      version: number
    }
    PublicPagePatch: {
      slug?: string | null
      about?: string | null
      aboutEn?: string | null
      joining?: string | null
      joiningEn?: string | null
      contact?: {
        office: string | null
        address: string | null
        email: string | null
        phone: string | null
        hours: string | null
      }
      figures?: ('withdrawal' | 'feed-in' | 'matched' | 'share')[]
      showMembers?: boolean
      memberChoices?: ({
        memberId: string
        choice: 'show' | 'hide'
        consentOn: string | null
      })[]
      accessibility?: {
        body: string | null
        status: 'full' | 'partial' | 'none'
        siteSince: string | null
        siteChanged: string | null
        madeOn: string | null
        reviewedOn: string | null
        method: 'self' | 'external'
        contactName: string | null
        email: string | null
        phone: string | null
        limits: string | null
        limitsEn: string | null
        building: string | null
        buildingEn: string | null
      }
    }
    MemberStanding: {
      memberId: string
      name: string
      mayBePerson: boolean
      choice: 'show' | 'hide' | null
      consentOn: string | null
      isShown: boolean
    }
    Publication: {
      publicationId: string
      kind: 'announcement' | 'event' | 'document'
      state: 'draft' | 'published' | 'withdrawn'
      title: string
      titleEn: string | null
      body: string | null
      bodyEn: string | null
      until: string | null
      startsOn: string | null
      startsAt: string | null
      endsOn: string | null
      endsAt: string | null
      place: string | null
      documentKind: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'other' | null
      number: string | null
      adoptedOn: string | null
      file: {
        name: string
        mediaType: string
        bytes: number
        sha256: string
      } | null
      publishedAt: string | null
      withdrawnAt: string | null
      version: number
    }
    NewPublication: {
      kind: 'announcement' | 'event' | 'document'
      title: string
      titleEn?: string | null
      body?: string | null
      bodyEn?: string | null
      until?: string | null
      startsOn?: string | null
      startsAt?: string | null
      endsOn?: string | null
      endsAt?: string | null
      place?: string | null
      documentKind?: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'other' | null
      number?: string | null
      adoptedOn?: string | null
    }
    PublicationPatch: {
      title?: string
      titleEn?: string | null
      body?: string | null
      bodyEn?: string | null
      until?: string | null
      startsOn?: string | null
      startsAt?: string | null
      endsOn?: string | null
      endsAt?: string | null
      place?: string | null
      documentKind?: 'resolution' | 'agreement' | 'minutes' | 'report' | 'rules' | 'other' | null
      number?: string | null
      adoptedOn?: string | null
    }
    Scenario: {
      scenarioId: string
      name: string
      note: string | null
      base: components['schemas']['ScenarioBase']
      changes: components['schemas']['ScenarioChange'][]
      told: ({
        pl: string
        en: string
      })[]
      createdAt: string
      createdBy: string
      createdByName: string | null
      changedAt: string
      changedBy: string
      changedByName: string | null
      version: number
      run: {
        at: string
        isCurrent: boolean
        inputHash: string
        presentHash: string
        lawHash: string
        contentHash: string
        program: string
      } | null
      job: {
        jobId: string
        state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
        progress: {
          done: number
          total: number
          pl: string
          en: string
        } | null
        problem: {
          code: string
          pl: string
          en: string
          advicePl: string
          adviceEn: string
        } | null
      } | null
    }
    ScenarioBase: {
      year: number
      on: string
    }
    ScenarioChange: Record<string, unknown>
    ScenarioWanted: {
      name: string
      note?: string | null
      base: components['schemas']['ScenarioBase']
      changes: components['schemas']['ScenarioChange'][]
    }
    ScenarioMeans: {
      presets: ({
        id: string
        name: {
          pl: string
          en: string
        }
        explanation: {
          pl: string
          en: string
        }
        origin: {
          author: string
          day: string
          status: string
          doubts: ({
            pl: string
            en: string
          })[]
        }
        changes: components['schemas']['ScenarioChange'][] | null
        missing: {
          pl: string
          en: string
        } | null
      })[]
      planned: ({
        id: string
        name: string
      })[]
      sellers: ({
        id: string
        name: string
        energyPlnPerMwh: string
      })[]
      years: ({
        year: number
        months: number
      })[]
    }
    ScenarioChangesChecked: {
      told: ({
        pl: string
        en: string
      })[]
      problems: ({
        index: number
        reasonPl: string
        reason: string
      })[]
    }
    ListedPlan: {
      plan: components['schemas']['Plan']
      versions: components['schemas']['PlanVersion'][]
    }
    Plan: {
      planId: string
      name: string
      gmina: string
      baseYear: number
      fromYear: number
      toYear: number
      status: 'draft' | 'adopted'
      origin: 'example' | 'folder' | 'blank'
      note: string | null
      createdAt: string
      changedAt: string
      version: number
    }
    PlanVersion: {
      number: number
      label: string
      note: string | null
      isAdopted: boolean
      adoptedOn: string | null
      resolution: string | null
      frozenAt: string
      frozenBy: string
      contentHash: string
    }
    PlanWanted: {
      from: 'example'
    } | {
      from: 'blank'
      blank: components['schemas']['BlankPlan']
    }
    BlankPlan: {
      teryt: string
      population: number
      author?: string
    }
    PlanPlace: {
      teryt: string
      name: string
      type: string
      powiat: string
      voivodeship: string
      antiSmog: string | null
      neighbours: ({
        code: string
        name: string
        type: string
      })[]
      figures: ({
        topic: string
        name: string
        value: string
        unit: string
        year: string
        source: string
      })[]
    }
    WholePlan: {
      plan: components['schemas']['Plan']
      parts: components['schemas']['PlanPart'][]
      versions: components['schemas']['PlanVersion'][]
    }
    PlanPart: {
      name: string
      bytes: number
      sha256: string
      changedAt: string
      changedBy: string
      version: number
    }
    PlanPartText: {
      name: string
      text: string
      version: number
    }
    PlanPartWritten: {
      text: string
    }
    PlanFields: {
      name: string
      version: number
      fields: ({
        path: (string | number)[]
        value: string | number | boolean | null
      })[]
    }
    PlanFieldsWritten: {
      changes: ({
        path: (string | number)[]
        value: string | number | boolean | null
      })[]
    }
    PlanComputed: {
      contentHash: string
      here: {
        isInArea: boolean
        points: number
        members: ({
          memberId: string
          name: string
        })[]
      }
      needs: components['schemas']['PlanNeed'][]
      chapters: ({
        id: string
        title: string
        edited: boolean
        stale: boolean
      })[]
      figures: ({
        chapter: string
        figure: Record<string, unknown>
      })[]
      keyNumbers: ({
        name: string
        unit: string
        decimals: number
        value: number | null
      })[]
      refusal: {
        pl: string
        en: string
        code: string
        advicePl: string
        adviceEn: string
        place: Record<string, unknown> | null
      } | null
      result: Record<string, unknown> | null
    }
    PlanNeed: {
      id: string
      chapter: string
      state: 'done' | 'missing' | 'weak'
      pl: string
      en: string
      at: {
        page: 'table' | 'settings' | 'starting-values' | 'scenarios' | 'procedure' | 'measures'
        name?: string
      }
    }
    PlanWhatIf: {
      scenario: {
        id: string
        name: string
      }
      sliders: Record<string, number>
      turns: Record<string, boolean>
      leavesGiven: boolean
      before: components['schemas']['PlanScenarioYear'][]
      after: components['schemas']['PlanScenarioYear'][]
      carriers: ({
        carrier: string
        beforeGj: number
        afterGj: number
      })[]
      sensitivity: ({
        driver: string
        lowGj: number
        highGj: number
      })[]
      costs: {
        author: string
        day: string
        status: string
        doubts: ({
          pl: string
          en: string
        })[]
        energyPlnPerGj: Record<string, number>
        retrofitPlnPerM2: number
        heatPumpPlnPerGj: number
        range: number
      }
    }
    PlanScenarioYear: {
      year: number
      usefulGj: number
      heatGj: number
      heatLowGj: number
      heatHighGj: number
      powerMw: number
      electricityMwh: number
      heatPumpMwh: number
      vehicleMwh: number
      gasM3: number
      co2T: number | null
      pm10T: number | null
      heatCostPln: number | null
      investedPln: number
    }
    PlanWhatIfWanted: {
      scenario: string
      sliders: components['schemas']['PlanSliders']
    }
    PlanSliders: {
      areaGrowth?: number
      retrofitPace?: number
      retrofitAdded?: number
      efficiencyGain?: number
      heatPumpShare?: number
      vehicles?: number
      newIndex?: number
    }
    PlanScenarioSaved: {
      from: string
      id: string
      name: string
      inTheGenitive: string
      description: string
      author: string
      sliders: {
        areaGrowth?: number
        retrofitPace?: number
        retrofitAdded?: number
        efficiencyGain?: number
        heatPumpShare?: number
        vehicles?: number
        newIndex?: number
      }
    }
    PlanTable: {
      name: string
      version: number
      headings: string[]
      rows: string[][]
    }
    PlanTableWritten: {
      headings: string[]
      rows: string[][]
    }
    PlanTableCompared: {
      headings: string[]
      rows: string[][]
      version: number
      changes: ({
        state: 'new' | 'changed' | 'same' | 'gone'
        before: string[] | null
        after: string[] | null
      })[]
    }
    PlanOverride: {
      path: string
      value: number
      note: string
      author: string
    }
    PlanChapter: {
      id: string
      title: string
      edited: boolean
      stale: boolean
      markdown: string
      generated: string
      hash: string
      version: number
      blocks: (Record<string, unknown>)[]
    }
    PlanChapterWritten: {
      text: string
      replaces: string
    }
    PlanProcedure: {
      procedure: Record<string, unknown>
      data: Record<string, unknown>
      version: number
    }
    PlanProcedureWritten: Record<string, unknown>
    PlanVersionWanted: {
      label: string
      note?: string | null
      isAdopted?: boolean
    }
    PlanChanges: {
      against: components['schemas']['PlanVersion']
      changes: ({
        name: string
        unit: string
        decimals: number
        before: number | null
        now: number | null
      })[]
    }
  }
}
