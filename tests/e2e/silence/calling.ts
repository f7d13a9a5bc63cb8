/** Where nobody but a leak goes, and a saved page that would go there. */

/** A server of ours answers it. */
export const canary = 'canary.example.net';

/** Calls out in every way that a page has, before a script runs and in one. */
export const calling = (origin: string): string => `<!doctype html><html lang="en"><head><title>Report</title>
  <base href="${origin}/base/"><meta http-equiv="refresh" content="0;url=${origin}/refresh">
  <link rel="stylesheet" href="${origin}/style"><link rel="preload" as="image" href="${origin}/preload">
  <style>@import "${origin}/import"; h1 { background: url(${origin}/background) }</style>
  <script>fetch("${origin}/script")</script><script src="${origin}/source"></script></head>
  <body><h1>Surgical pathology</h1><h2>Final diagnosis</h2><p>Invasive ductal carcinoma of the left breast.</p>
  <img src="${origin}/image" srcset="${origin}/set 2x" onerror="fetch('${origin}/error')" alt="">
  <iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object>
  <video poster="${origin}/poster" src="${origin}/video"></video>
  <svg><image href="${origin}/svg"></image></svg></body></html>`;
