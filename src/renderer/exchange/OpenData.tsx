export const OpenData = () => null;
