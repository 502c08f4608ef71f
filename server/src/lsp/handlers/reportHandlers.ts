import { ismsReport } from '../../core/features/report/ismsReport.js';
import { messageLink } from '../../core/report/html/links.js';
import { reportBody } from '../../core/report/html/reportBody.js';
import { reportStyle } from '../../core/report/html/reportStyle.js';
import { reportTitle } from '../../core/report/html/summarySection.js';
import { reportRequest } from '../../protocol/report.js';
import type { Server } from '../server.js';
import { uriIn, worldFor } from './requestedWorld.js';

/** Answers the request for the report. */
export function registerReportHandlers(server: Server): void {
  server.connection.onRequest(reportRequest, (params) => {
    const world = worldFor(server, uriIn(params));
    const report = ismsReport(world);
    return {
      title: reportTitle(report),
      language: report.language,
      body: reportBody(report, messageLink).markup,
      style: reportStyle,
      root: world.workspace.root,
    };
  });
}
