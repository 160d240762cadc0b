/**
 * The page that stands for every other while the content has errors. It reloads by itself when it is told to.
 *
 * @param report the findings as text.
 * @param client address of the script that waits for the word to reload.
 */
export function findingsPage(report: string, client: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The content has errors</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
<script type="module" src="${escapeHtml(client)}"></script>
</head>
<body>
<h1>The content has errors</h1>
<p>The site is shown again as soon as they are mended. This page reloads by itself.</p>
<pre dir="auto">${escapeHtml(report)}</pre>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
