import { DashboardPage } from '../../ui/dashboard/dashboard-page';
import { showPlainPage } from '../../ui/show-plain-page';

showPlainPage('dashboard_title', <DashboardPage first={await globalThis.firstFigures} />);
