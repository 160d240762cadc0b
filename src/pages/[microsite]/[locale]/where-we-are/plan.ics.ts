import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCalendar } from '#calendar/format-calendar.ts';
import { planEvents } from '#calendar/plan-events.ts';
import { planRoutes } from '#collections/routes.ts';

export const getStaticPaths = (() => planRoutes()) satisfies GetStaticPaths;

/** The whole plan, for a calendar. */
export const GET: APIRoute = ({ props }) =>
  new Response(formatCalendar(planEvents(props['microsite'])), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
