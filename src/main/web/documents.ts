/** What the browser door says of itself: its routes, its OpenAPI document, a page to read. */
import { minifyContractRouter } from '@orpc/contract';
import { contract } from '#shared/contract/contract.ts';
import type { Language } from '#shared/domain/words.ts';
import { version } from '../product.ts';
import { type DoorRouter, prefix } from './calls.ts';

/** Method and path of each operation, for our own page: the contract without its schemas. */
export const routesJson = (): string => JSON.stringify(minifyContractRouter(contract));

/** The OpenAPI document of exactly what this door serves. Heavy: loaded when somebody asks. */
export const openApiJson = async (router: DoorRouter, url: string): Promise<string> => {
  const { OpenAPIGenerator } = await import('@orpc/openapi');
  const { ZodToJsonSchemaConverter } = await import('@orpc/zod/zod4');
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(router, {
    info: { title: 'Établi', version },
    servers: [{ url: `${url}${prefix}` }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    security: [{ key: [] }],
  });
  return JSON.stringify(document, onlyForms, 1);
};

/** A file comes in a form: the generator offers JSON beside it, in which there is no way to write one. */
const onlyForms = (key: string, value: unknown): unknown => {
  const isBoth =
    key === 'content' && typeof value === 'object' && value !== null && formType in value;
  return isBoth ? { [formType]: value[formType] } : value;
};

const formType = 'multipart/form-data';

/** The operations as a page without script or style of others. */
export const operationsPage = async (
  router: DoorRouter,
  url: string,
  language: Language,
): Promise<string> => (await import('./operations-page.ts')).writePage(router, url, language);
