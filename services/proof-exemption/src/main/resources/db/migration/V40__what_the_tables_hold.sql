-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE assistance_request IS 'Questions to other departments, with their answers.';
COMMENT ON TABLE attempt IS 'Each look for a proof: which source, when, and what came of it.';
COMMENT ON TABLE authorisation IS 'Approvals of holders: what may be looked up, for what, until when.';
COMMENT ON TABLE commitment IS 'Commitments signed instead of a proof.';
COMMENT ON TABLE commitment_step IS 'What happened to a commitment after it was signed.';
COMMENT ON TABLE credit_entry IS 'Entries that bar from commitments, or speak for a holder.';
COMMENT ON TABLE demand IS 'Proofs an officer demanded although the lists do not.';
COMMENT ON TABLE lapse IS 'Evidence that ended after it was relied on.';
COMMENT ON TABLE list_change IS 'Changes of the proof lists, proposed and approved.';
COMMENT ON TABLE lookup_work IS 'Looks that are due, with their pauses.';
COMMENT ON TABLE mandate IS 'Mandates: who may act for an enterprise in which matters.';
COMMENT ON TABLE proof_case IS 'Cases of other services that proofs were asked for, with their offices.';
COMMENT ON TABLE proof_line IS 'One proof of one case and how it stands.';
COMMENT ON TABLE receipt IS 'Signed receipts of uses of evidence.';
COMMENT ON TABLE submission IS 'Papers handed in where no source could answer.';
