export const SessionList = () => null;
