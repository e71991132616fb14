import { ReportPage } from '../../ui/report/report-page';
import { showPage } from '../../ui/show-page';

showPage('report_title', <ReportPage />);
