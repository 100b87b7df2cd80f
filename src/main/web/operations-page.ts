import { traverseContractProcedures } from '@orpc/server';
import { baseRefusals } from '#shared/contract/refusals.ts';
import type { Language } from '#shared/domain/words.ts';
import { say, wordsIn } from '../doors/sentences.ts';
import { type DoorRouter, prefix } from './calls.ts';

interface Operation {
  name: string;
  method: string;
  path: string;
  role: string;
  answers: string[];
}

/** The page for people: every operation with method, path, role and refusals. */
export const writePage = (router: DoorRouter, url: string, language: Language): string => {
  const words = wordsIn(language).api;
  const heads = ['', words.method, words.path, words.role, words.answers];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(words.title)}</title></head>
<body>
<h1>${safe(words.title)}</h1>
<p>${safe(say(words.intro, { url: `${url}${prefix}` }))}</p>
<p>${safe(words.post)}</p>
<p><a href="${prefix}/openapi.json">${safe(words.document)}</a></p>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${safe(head)}</th>`).join('')}</tr></thead>
<tbody>
${operations(router).map(row).join('\n')}
</tbody>
</table>
</body>
</html>
`;
};

const operations = (router: DoorRouter): Operation[] => {
  const found: Operation[] = [];
  traverseContractProcedures({ router, path: [] }, ({ contract: one, path }) => {
    const { route, meta, errorMap } = one['~orpc'];
    found.push({
      name: path.join('.'),
      method: route.method ?? 'POST',
      path: route.path ?? '',
      role: String(meta['role']),
      answers: Object.keys(errorMap).filter((code) => !(code in baseRefusals)),
    });
  });
  return found;
};

const row = ({ name, method, path, role, answers }: Operation): string =>
  `<tr><th scope="row">${safe(name)}</th>${[method, prefix + path, role, answers.join(' ')]
    .map((cell) => `<td>${safe(cell)}</td>`)
    .join('')}</tr>`;

const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
