-- Whose hours a clock keeps, whoever is charged with it later. Of what runs already, whoever is charged with it now.
ALTER TABLE deadline_clock
  ADD COLUMN hours_unit VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'whose own hours it was counted by; null: the city''s';
UPDATE deadline_clock SET hours_unit = unit_code
WHERE (assignment_no <> 0 OR kind = 'CHECK_IN') AND unit_code IN (SELECT h.unit_code FROM unit_hours h);

-- A version that is taken back, whose overdue clocks are looked at as well.
ALTER TABLE calendar_recount
  ADD COLUMN taken_back INT NULL COMMENT 'the calendar version that is taken back; null: one is applied';

ALTER TABLE calendar_import
  ADD COLUMN impact JSON NULL COMMENT 'what applying the draft would do, counted once';

-- Who held a part of an order before its unit was dissolved: as of a moment, the earliest row superseded after it, or else
-- the assignment's own.
CREATE TABLE assignment_past (
  work_order_id BIGINT      NOT NULL,
  no            INT         NOT NULL COMMENT 'of the assignment',
  version       INT         NOT NULL COMMENT 'of the order, by the command that made it the past',
  superseded_at DATETIME(3) NOT NULL COMMENT 'when that was',
  unit_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (work_order_id, no, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
