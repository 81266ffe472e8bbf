package onenet.journeys.chaos;

import onenet.journeys.caller.Person;
import onenet.journeys.story.PlanFiling;

/** A plan that waits to be filed, and then for its one registration form. */
record FollowedFiling(PlanFiling filing, Stage stage) implements Followed {

    @Override
    public String name() {
        return filing.number();
    }

    @Override
    public void conclude() {
        Person officer = stage.gateway().as(Stage.OFFICE + "-intake");
        stage.insist(officer, filing.path(), filing.path() + "/filing", null);
    }

    @Override
    public boolean settled() {
        return registered() && inStep();
    }

    @Override
    public boolean lost() {
        return stage.register().certificates(name()) == 0 || !registered();
    }

    @Override
    public boolean doubled() {
        return stage.register().certificates(name()) > 1
                || stage.province().records(name()).size() > 1;
    }

    @Override
    public boolean outOfOrder() {
        return stage.register().gaps(Register.PLANS, name()) != 0 || !inStep();
    }

    /** Filed, and the form has come back. */
    private boolean registered() {
        return stage.register()
                        .count(
                                Register.PLANS,
                                "SELECT count(*) FROM filing_case WHERE case_number = ? AND status = 'FILED' AND receipt IS NOT NULL",
                                name())
                == 1;
    }

    private boolean inStep() {
        return stage.register().inStep(Register.PLANS, Register.CERTIFICATES, name());
    }
}
