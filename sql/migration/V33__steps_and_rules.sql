-- Since when its unit answers for a clock. Whoever takes over one that is overdue is urged from the first step on.
ALTER TABLE deadline_clock
  ADD COLUMN charged_at DATETIME(3) NULL COMMENT 'since when unit_code answers for it; null: from the start';

-- A version of the deadline rules that is planned keeps its moment, whatever is saved later, and can be taken back.
ALTER TABLE deadline_rule_version
  MODIFY COLUMN effective_from DATETIME(3) NOT NULL
    COMMENT 'UTC+8; in force is the version whose moment was the latest to come, of two with the same moment the higher',
  ADD COLUMN taken_back_at DATETIME(3) NULL COMMENT 'UTC+8; never after effective_from',
  ADD COLUMN taken_back_by_name VARCHAR(60) NULL;
