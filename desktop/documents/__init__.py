"""Documents made from a case: composed once from facts and the text blocks of the pack, then given a form."""
