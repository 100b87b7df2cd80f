export const RepairSettings = () => null;
