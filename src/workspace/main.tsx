import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>Second Look</h1>, root);
