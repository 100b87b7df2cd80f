export const PaperScreen = () => null;
