-- A message about an urgent order is offered to the channel outside at any hour, every other one in working time only.
ALTER TABLE notice_delivery
  ADD COLUMN urgent TINYINT(1) NOT NULL DEFAULT 0 AFTER release_at,
  DROP KEY waiting,
  ADD KEY waiting (next_try_at, id, urgent);
