package cn.hotline.core.workorder;

/** What an accepted command changes; the machine has already said that it may and where it leads. */
final class Effects {

    private Effects() {}

    static void apply(Command command, CaseDraft draft) {
        switch (command) {
            case Command.Register c -> Intake.registered(draft);
            case Command.AnswerDirectly c -> Intake.answered(draft);
            case Command.Decline c -> Intake.declined(draft);
            case Command.Dispatch c -> Dispatching.dispatched(draft, c);
            case Command.Recall c -> Dispatching.recalled(draft);
            case Command.Reassign c -> Dispatching.reassigned(draft, c);
            case Command.Arbitrate c -> Dispatching.arbitrated(draft, c);
            case Command.AddHandler c -> draft.assign(c.unit(), AssignmentRole.CO_HANDLER, c.task(), c.contract());
            case Command.PassDown c -> draft.assign(c.unit(), AssignmentRole.DELEGATE, c.task(), null);
            case Command.RequestReturn c -> Returning.requested(draft, c);
            case Command.ApproveReturn c -> Returning.approved(draft);
            case Command.RejectReturn c -> Returning.rejected(draft);
            case Command.SignFor c -> Handling.signedFor(draft);
            case Command.RecordContact c -> Handling.contacted(draft, c);
            case Command.GiveFeedback c -> Handling.fedBack(draft);
            case Command.ExcuseFeedback c -> Handling.excused(draft);
            case Command.SubmitReply c -> Replying.submitted(draft, c);
            case Command.ApproveReply c -> Replying.approved(draft);
            case Command.RejectReply c -> Replying.rejected(draft);
            case Command.RecordCallback c -> CallingBack.recorded(draft, c);
            case Command.Shelve c -> Shelving.shelved(draft, c);
            case Command.Resume c -> Shelving.resumed(draft);
            case Command.Merge c -> Merging.merged(draft, c);
            case Command.Unmerge c -> Merging.unmerged(draft);
            case Command.SucceedUnit c -> Succeeding.apply(draft, c);
            case Command.FollowLead c -> Merging.followed(draft, c);
            case Command.GainMember c -> Merging.gained(draft, c);
            case Command.LoseMember c -> Merging.lost(draft, c);
            case Command.NoteRecurrence c -> draft.order.patchedAt = c.at();
            case Command.WithdrawRecurrence c -> draft.order.patchedAt = null;
            case Command.Withdraw c -> Ending.withdrawn(draft);
            case Command.Reopen c -> Ending.reopened(draft);
            case Command.RefuseTask c -> Refusing.refused(draft);
            case Command.OnAssignment c -> CoHandling.apply(draft, c);
            case Command.RequestExtension c -> Extending.requested(draft, c);
            case Command.OpenSupervision c -> Supervising.opened(draft);
            case Command.SoundWhistle c -> Whistling.sounded(draft, c);
            case Command.OnProceeding c -> Proceedings.moved(draft, c);
            case Command.OnClock c -> Watching.apply(draft, c);
            case Command.RecomputeDeadlines c -> Watching.recounted(draft, c);
            case Command.Urge c -> {} // text in the history is all there is
            case Command.Supplement c -> {}
        }
    }
}
