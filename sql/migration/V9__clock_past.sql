-- From when a clock is late unless it is done by then: its due moment, or null where it is done in time, is paused, has
-- become pointless, or is only an alarm. Whoever asks what is late asks this column, and nothing else defines it.
ALTER TABLE deadline_clock
  ADD COLUMN late_from DATETIME(3) GENERATED ALWAYS AS (
    IF(kind <> 'RESUME' AND status <> 'CANCELLED' AND paused_at IS NULL
      AND (stopped_at IS NULL OR stopped_at > due_at), due_at, NULL)) VIRTUAL,
  DROP KEY overdue,
  ADD KEY late (late_from, work_order_id, no),
  ADD KEY due (due_at, work_order_id, no, kind, unit_code, status, stopped_at, paused_at, started_at);

-- What a clock's row no longer tells: one row for each command after which the unit or the due moment of a clock that was
-- done or overdue was another, its stop undone or its pause ended. As of a moment, what had become of a clock by then is
-- told by its earliest past superseded after that moment, or else by its row.
CREATE TABLE clock_past (
  work_order_id    BIGINT      NOT NULL,
  no               INT         NOT NULL COMMENT 'of the clock',
  version          INT         NOT NULL COMMENT 'of the order, by the command that made it the past',
  superseded_at    DATETIME(3) NOT NULL COMMENT 'when that was',
  kind             VARCHAR(16) CHARACTER SET ascii NOT NULL,
  unit_code        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who was charged; null: the centre',
  assignment_no    INT         NOT NULL,
  started_at       DATETIME(3) NOT NULL,
  due_at           DATETIME(3) NOT NULL,
  status           VARCHAR(12) CHARACTER SET ascii NOT NULL,
  breached_at      DATETIME(3) NULL,
  stopped_at       DATETIME(3) NULL,
  paused_at        DATETIME(3) NULL,
  calendar_version INT         NOT NULL,
  late_from        DATETIME(3) GENERATED ALWAYS AS (
    IF(kind <> 'RESUME' AND status <> 'CANCELLED' AND paused_at IS NULL
      AND (stopped_at IS NULL OR stopped_at > due_at), due_at, NULL)) VIRTUAL COMMENT 'as in deadline_clock',
  PRIMARY KEY (work_order_id, no, version),
  KEY late (late_from, work_order_id, no),
  KEY due (due_at, work_order_id, no),
  KEY superseded (superseded_at, work_order_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- First receive, handle and reply of a span of time.
ALTER TABLE assignment ADD KEY by_time (assigned_at, work_order_id, no);
