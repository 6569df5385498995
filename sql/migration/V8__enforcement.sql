-- Steps of the escalation that were taken since the clock was breached; next_at then names the moment of the next one.
ALTER TABLE deadline_clock
  ADD COLUMN step INT NOT NULL DEFAULT 0 COMMENT 'steps of the escalation taken so far' AFTER calendar_version;
