import '@fkui/design';
import './stil.css';
import { createApp } from 'vue';
import App from './skal/App.vue';
import { router } from './router';
import './utseende';

createApp(App).use(router).mount('#app');
