import type { APIRoute, GetStaticPaths } from 'astro';
import { micrositeRoutes } from '#collections/routes.ts';
import { planSheet, sheetFiles } from '#sheets/plan-sheet.ts';
import { renderSheet, SHEET_TYPES } from '#sheets/render-sheet.ts';

export const getStaticPaths = (() =>
  micrositeRoutes().flatMap(({ params, props }) =>
    sheetFiles(props.microsite).map((sheet) => ({
      params: { ...params, file: sheet.fileName },
      props: { ...props, sheet },
    })),
  )) satisfies GetStaticPaths;

/** The empty table of a tool, with no supplier's name on it. */
export const GET: APIRoute = async ({ props }) => {
  const { microsite, sheet } = props;
  const bytes = await renderSheet(planSheet(microsite, sheet.tool), sheet.format);
  return new Response(bytes, { headers: { 'content-type': SHEET_TYPES[sheet.format as keyof typeof SHEET_TYPES] } });
};
