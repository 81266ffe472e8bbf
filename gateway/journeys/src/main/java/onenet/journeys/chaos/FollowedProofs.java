package onenet.journeys.chaos;

import onenet.journeys.story.Proofs;

/** Proofs of one case that wait for a source or a department, and then are obtained once each. */
record FollowedProofs(Proofs proofs, Stage stage) implements Followed {

    private static final String CHANGED = "proofs.resolution-changed.v1";

    @Override
    public String name() {
        return proofs.reference();
    }

    /** A department answers; proofs from sources need nobody. */
    @Override
    public void conclude() {
        proofs.question()
                .ifPresent(question ->
                        stage.insist(stage.gateway().as(Proofs.CLERK), null, question + "/answer", Proofs.confirmed()));
    }

    @Override
    public boolean settled() {
        return obtained() == proofs.wanted() && inStep();
    }

    @Override
    public boolean lost() {
        return obtained() != proofs.wanted() || told() == 0;
    }

    /** The same proof told twice, used twice, or a department asked twice. */
    @Override
    public boolean doubled() {
        Register register = stage.register();
        long receipts = register.count(
                Register.PROOFS,
                "SELECT count(*) - count(DISTINCT proof_id) FROM receipt WHERE case_reference = ?",
                name());
        long questions = register.count(
                Register.PROOFS,
                "SELECT count(*) - count(DISTINCT proof_id) FROM assistance_request WHERE case_reference = ?",
                name());
        long news = register.count(
                Register.PROOFS,
                "SELECT count(*) - count(DISTINCT data ->> 'proofId') FROM case_event WHERE subject = ? AND type = '"
                        + CHANGED + "' AND data ->> 'state' = 'OBTAINED'",
                name());
        return receipts > 0 || questions > 0 || news > 0;
    }

    @Override
    public boolean outOfOrder() {
        return stage.register().gaps(Register.PROOFS, name()) != 0 || !inStep();
    }

    /** Whether the worker has been turned away at least once by a source that is down. */
    boolean putOff() {
        return stage.register()
                        .count(
                                Register.PROOFS,
                                "SELECT count(*) FROM lookup_work WHERE case_reference = ? AND failures > 0",
                                name())
                > 0;
    }

    private long obtained() {
        return stage.register()
                .count(
                        Register.PROOFS,
                        "SELECT count(*) FROM proof_line WHERE case_reference = ? AND state = 'OBTAINED'",
                        name());
    }

    private long told() {
        return stage.register()
                .count(
                        Register.PROOFS,
                        "SELECT count(*) FROM case_event WHERE subject = ? AND type = '" + CHANGED + "'",
                        name());
    }

    private boolean inStep() {
        return stage.register().inStep(Register.PROOFS, Register.LICENCES, name());
    }
}
