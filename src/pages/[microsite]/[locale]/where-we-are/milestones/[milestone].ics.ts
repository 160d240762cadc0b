import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCalendar } from '#calendar/format-calendar.ts';
import { planEvents } from '#calendar/plan-events.ts';
import { milestoneRoutes } from '#collections/routes.ts';

export const getStaticPaths = (() => milestoneRoutes()) satisfies GetStaticPaths;

/** One milestone, for a calendar. */
export const GET: APIRoute = ({ props }) =>
  new Response(formatCalendar(planEvents(props['microsite'], props['milestone'])), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
