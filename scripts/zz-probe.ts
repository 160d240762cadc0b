const wrong: number = 'text';
export { wrong };
