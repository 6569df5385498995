-- The preview of an import tells of breached clocks as well; a draft that was counted without them is counted again.
UPDATE calendar_import SET impact = NULL WHERE impact IS NOT NULL;
