export const FiguresScreen = () => null;
