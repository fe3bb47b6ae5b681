/// <reference types="vite/client" />
declare module '@fkui/design';
declare module '@fkui/theme-default/dist/theme-light.css?inline' {
  const css: string;
  export default css;
}
