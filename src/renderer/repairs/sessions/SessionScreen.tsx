export const SessionScreen = () => null;
