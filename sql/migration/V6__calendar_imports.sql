-- The calendar at each of its versions, so that a deadline counted by an older one can still be explained.
-- Version 1 is the reference data in calendar_day. A later version has days of its own, or shares those of an earlier one
-- and differs in the hours of a unit.
ALTER TABLE calendar_version
  ADD COLUMN days_version INT NOT NULL DEFAULT 1 COMMENT 'the version whose days hold; 1: calendar_day';

CREATE TABLE calendar_version_day (
  version          INT         NOT NULL,
  date             DATE        NOT NULL,
  name             VARCHAR(40) NOT NULL,
  kind             VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arrangement_year INT         NOT NULL,
  PRIMARY KEY (version, date),
  CONSTRAINT calendar_version_day_kind CHECK (kind IN ('HOLIDAY', 'MAKEUP_WORKDAY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT 'all arranged days of a version that an import made';

-- A unit that does not keep the city's hours, as one that works on Saturday.
CREATE TABLE unit_hours (
  unit_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version   INT         NOT NULL COMMENT 'the calendar version that brought it; holds until the unit''s next row',
  hours     JSON        NULL COMMENT 'by weekday and on a make-up workday; null: the city''s again',
  PRIMARY KEY (unit_code, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One year's arrangement as somebody sent it in: a draft until it is applied.
CREATE TABLE calendar_import (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year          INT          NOT NULL,
  state         VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  note          VARCHAR(200) NULL,
  days          JSON         NOT NULL COMMENT 'date, name, kind of each day, in order',
  ignored       INT          NOT NULL COMMENT 'entries of the file that are no days of the arrangement',
  base_days     INT          NOT NULL COMMENT 'days_version of the calendar it was checked against',
  created_at    DATETIME(3)  NOT NULL,
  created_by    VARCHAR(60)  NOT NULL,
  version       INT          NULL COMMENT 'the calendar version that applying it made',
  applied_at    DATETIME(3)  NULL,
  applied_by    VARCHAR(60)  NULL,
  taken_back_at DATETIME(3)  NULL,
  taken_back_by VARCHAR(60)  NULL,
  KEY by_year (year, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How far counting the open clocks anew has come. At most one is running at a time.
CREATE TABLE calendar_recount (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  running     TINYINT     NULL COMMENT '1 while running, null afterwards, so that the key admits one only',
  import_id   BIGINT      NOT NULL,
  version     INT         NOT NULL COMMENT 'the calendar version to count by',
  status      VARCHAR(12) CHARACTER SET ascii NOT NULL COMMENT 'clocks of this status are looked at now: RUNNING, then PAUSED',
  last_order  BIGINT      NOT NULL COMMENT 'the last clock looked at',
  last_no     INT         NOT NULL,
  total       BIGINT      NOT NULL COMMENT 'open clocks at the beginning',
  looked      BIGINT      NOT NULL DEFAULT 0,
  later       BIGINT      NOT NULL DEFAULT 0 COMMENT 'clocks that now fall due later',
  earlier     BIGINT      NOT NULL DEFAULT 0,
  unmoved     BIGINT      NOT NULL DEFAULT 0 COMMENT 'same moment, but no longer provisional, or another warning',
  left_out    BIGINT      NOT NULL DEFAULT 0 COMMENT 'clocks that could not be counted anew; the log says why',
  started_at  DATETIME(3) NOT NULL,
  updated_at  DATETIME(3) NOT NULL,
  finished_at DATETIME(3) NULL,
  UNIQUE KEY one_running (running),
  KEY by_import (import_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The open clocks, for the preview of an import and for counting anew.
ALTER TABLE deadline_clock
  ADD KEY open_clocks (status, work_order_id, no);
