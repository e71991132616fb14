// The modern skin: Vue and Element Plus as they come from npm, and a router of two addresses.

import { CasePage } from './case-page.js';
import { ListPage } from './list-page.js';

const { createApp, ref, computed } = window.Vue;

const path = ref(location.pathname);
addEventListener('popstate', () => {
  path.value = location.pathname;
});

export function go(address) {
  history.pushState(null, '', address);
  path.value = address;
}

const App = {
  components: { CasePage, ListPage },
  setup() {
    const steps = computed(() => path.value.split('/').slice(2));
    return { steps, go };
  },
  template: `
    <case-page v-if="steps[0] === 'case' && steps[1]" :key="steps[1]" :id="steps[1]" :tab="steps[2] || 'basic'" @go="go" />
    <list-page v-else @go="go" />`,
};

createApp(App).use(window.ElementPlus, { locale: window.ElementPlusLocaleZhCn }).mount('#app');
