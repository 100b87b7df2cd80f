export const TicketList = () => null;
