"""The exchange with headquarters: parts, receipts, enrolment, and the boxes that carry them (contract 9)."""
