/** Style of the report on screen, on a phone and on paper. System fonts: the file stays one and small. */
export const STYLE = `
:root{--ink:#1d2730;--quiet:#4c5964;--rule:#cfd6db;--accent:#0b5563;--soft:#eef4f5;--waits:#5e2d7c;--waits-soft:#f6f0fa;--study:#4a4a4a;--warn:#7a3b00}
*{box-sizing:border-box}
html{scroll-behavior:auto}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.55 'Source Sans 3','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:1em;background:#fff;padding:.5em 1em;z-index:2}
a{color:var(--accent)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #1f5e99;outline-offset:2px}
.page{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);gap:3rem;max-width:80rem;margin:0 auto;padding:0 2rem}
header.top{background:var(--accent);color:#fff}
header.top>div{max-width:80rem;margin:0 auto;padding:2.6rem 2rem 2rem}
header.top .kind{font-size:1.05rem;margin:0}
header.top h1{font-size:2.3rem;line-height:1.15;margin:.2rem 0 .6rem;font-weight:650}
header.top .sub{font-size:1.1rem;margin:0 0 1.4rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.6rem 2rem;margin:0;border-top:1px solid #ffffff55;padding-top:1rem}
.facts dt{font-size:.85rem}.facts dd{margin:0;font-weight:600}
nav.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2rem 0;font-size:.93rem}
nav.contents h2{font-size:1rem;margin:0 0 .6rem}
nav.contents ol{list-style:none;margin:0;padding:0}
nav.contents li{margin:0}
nav.contents a{display:block;padding:.28rem .6rem;border-left:3px solid var(--rule);text-decoration:none;color:var(--ink)}
nav.contents a:hover{border-color:var(--accent);background:var(--soft)}
main{padding:1rem 0 4rem;min-width:0}
main>section{padding-top:1.4rem;margin-top:1.6rem;border-top:1px solid var(--rule)}
main>section:first-child{border-top:0}
h2{font-size:1.65rem;line-height:1.25;margin:.2rem 0 .8rem;color:var(--accent)}
h3{font-size:1.18rem;margin:1.9rem 0 .5rem}
p{margin:.5rem 0 .9rem;max-width:46rem}
ul,ol{max-width:46rem;padding-left:1.4rem}main li{margin:.35rem 0}
.small,.note{font-size:.9rem;color:var(--quiet)}
.keys{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.8rem;margin:1.2rem 0;padding:0;list-style:none;max-width:none}
.keys li{border:1px solid var(--rule);border-top:4px solid var(--accent);padding:.7rem .9rem;margin:0}
.keys .label{display:block;font-size:.92rem;color:var(--quiet)}
.keys .value{display:block;font-size:1.55rem;font-weight:650;line-height:1.25}
.keys .say{display:block;font-size:.92rem}
.keys li.waits{border:1.5px dashed var(--waits);border-top:4px dashed var(--waits);background:var(--waits-soft)}
.keys li.study{border:1.5px dotted var(--study);border-top:4px dotted var(--study)}
.mark{display:inline-block;font-size:.84rem;font-weight:650;border:1.5px dashed var(--waits);color:var(--waits);background:#fff;padding:.05rem .45rem;margin-left:.35rem}
.mark.study{border:1.5px dotted var(--study);color:var(--study)}
.keys .mark{margin:.3rem 0 0}
.notice{border:1px solid var(--rule);border-left:6px solid var(--accent);background:var(--soft);padding:.7rem 1rem;margin:1rem 0;max-width:50rem}
.notice p{margin:.2rem 0 0}.notice .title{font-weight:650;margin:0}
.notice.waits{border:1.5px dashed var(--waits);border-left-width:6px;background:var(--waits-soft)}
.notice.study{border:1.5px dotted var(--study);border-left-width:6px;background:#f6f6f6}
.notice.warning{border-left-color:var(--warn);background:#fdf5ec}
.scroll{overflow-x:auto;margin:1rem 0 .3rem;position:relative}
table{border-collapse:collapse;width:100%;font-size:.93rem}
table.dense{font-size:.84rem}
caption{caption-side:top;text-align:left;font-weight:650;padding-bottom:.45rem;font-size:1rem}
caption .note{display:block;font-weight:400;margin-top:.15rem}
.hint{display:none;font-size:.85rem;color:var(--quiet);margin:.8rem 0 -.6rem}
caption .no{color:var(--quiet);font-weight:500}
th,td{padding:.32rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink);border-top:2px solid var(--ink);vertical-align:bottom;font-weight:650;hyphens:auto}
thead .unit{display:block;font-weight:400;color:var(--quiet)}
tbody th{font-weight:400}
.end{text-align:right}.end.num{white-space:nowrap}.center{text-align:center}
.long{overflow-wrap:anywhere}
thead th.waits{background:var(--waits-soft)}td.waits{background:var(--waits-soft)}thead th.study,td.study{background:#f3f3f3}
tr.total>*{font-weight:650;border-top:1.5px solid var(--ink)}
tbody tr:last-child>*{border-bottom:2px solid var(--ink)}
strong{font-weight:650}
figure{margin:1.6rem 0;max-width:50rem}
figcaption{font-weight:650;margin-bottom:.2rem}figcaption .note{display:block;font-weight:400;margin-top:.15rem}
.hint{display:none;font-size:.85rem;color:var(--quiet);margin:.8rem 0 -.6rem}
caption .no{color:var(--quiet);font-weight:500}
figure .reading{margin:.1rem 0 .7rem}
figure svg{display:block;max-width:100%;height:auto}
figure .narrow{display:none}
details{margin:.5rem 0 0;font-size:.95rem}summary{cursor:pointer;color:var(--accent);padding:.25rem 0;min-height:1.6rem}
dl.terms{max-width:50rem}dl.terms dt{font-weight:650;margin-top:.6rem}dl.terms dd{margin:0 0 0 1.2rem}
footer{border-top:1px solid var(--rule);color:var(--quiet);font-size:.9rem}footer p{max-width:80rem;margin:0 auto;padding:1rem 2rem 2rem}
@media (max-width:60rem){.page{grid-template-columns:minmax(0,1fr);gap:0;padding:0 1.1rem}nav.contents{position:static;max-height:15rem;padding:.6rem .8rem;margin-top:1rem;border:1px solid var(--rule)}header.top>div{padding:1.6rem 1.1rem}header.top h1{font-size:1.75rem}}
@media (max-width:40rem){body{font-size:15px}h2{font-size:1.4rem}figure .wide{display:none}figure .narrow{display:block}.hint.many{display:block}.keys{grid-template-columns:minmax(0,1fr)}th,td{padding:.3rem .45rem}}
@media print{
@page{size:A4;margin:18mm 16mm 16mm}
body{font-size:9.6pt;line-height:1.4}
.page{display:block;max-width:none;padding:0}.skip,nav.contents,details,.hint{display:none}
header.top{background:#fff;color:var(--ink);border-bottom:3px solid var(--ink)}header.top>div{padding:0 0 1rem;max-width:none}.facts{border-color:var(--rule)}
main>section{break-before:page;border:0;margin:0;padding:0}main>section:first-child{break-before:auto}
h2,h3,caption{break-after:avoid}figure,.notice,.keys li,tr{break-inside:avoid}thead{display:table-header-group}
.scroll{overflow:visible}table{font-size:8.2pt}table.dense{font-size:7pt}th,td{padding:1.2pt 3pt}
section.across{page:across}@page across{size:A4 landscape;margin:14mm}
figure .wide{display:block}figure .narrow{display:none}figure svg{max-height:205mm;width:auto}
p,ul,ol,.notice,figure{max-width:none}a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
