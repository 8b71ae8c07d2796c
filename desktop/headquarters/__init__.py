"""Headquarters: takes in what posts send, writes receipts, knows the devices (contract 9). It knows no window."""
