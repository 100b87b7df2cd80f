export const TicketScreen = () => null;
