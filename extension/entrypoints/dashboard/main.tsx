import { DashboardPage } from '../../ui/dashboard/dashboard-page';
import { showPage } from '../../ui/show-page';

showPage('dashboard_title', <DashboardPage />);
