-- A clock that is warned of or breached moves in the indexes that say so, and in no other: reports ask of its status only
-- whether it was cancelled.
ALTER TABLE deadline_clock
  ADD COLUMN cancelled TINYINT GENERATED ALWAYS AS (status = 'CANCELLED') VIRTUAL,
  DROP KEY due,
  ADD KEY due (due_at, work_order_id, no, kind, unit_code, cancelled, stopped_at, paused_at, started_at);
ALTER TABLE clock_past
  ADD COLUMN cancelled TINYINT GENERATED ALWAYS AS (status = 'CANCELLED') VIRTUAL COMMENT 'as in deadline_clock';
