import { fillField, lookForField, type Tickets } from './by-ticket'

const world = globalThis as { countersignTickets?: Tickets }
// Kept where this file is put in again between a look and its fill.
const tickets: Tickets = world.countersignTickets ?? new Map()

// The background puts this file into a page, then calls what it finds here; the page itself sees nothing of either.
Object.assign(globalThis, {
  countersignTickets: tickets,
  countersignField: (ticket: string, here: boolean) => lookForField(tickets, ticket, here),
  countersignFill: (ticket: string, origin: string, code: string) => fillField(tickets, ticket, origin, code),
})
