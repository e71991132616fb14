import { OptionsPage } from '../../ui/options/options-page';
import { showPage } from '../../ui/show-page';

showPage('options_title', <OptionsPage />);
