package onenet.journeys.chaos;

import onenet.journeys.caller.Person;
import onenet.journeys.story.LicenceCase;

/** A licence case that waits for its decision, and then for its one certificate. */
record FollowedLicence(LicenceCase licence, Stage stage) implements Followed {

    @Override
    public String name() {
        return licence.number();
    }

    @Override
    public void conclude() {
        Person decider = stage.gateway().as(Stage.OFFICE + "-decider");
        stage.insist(decider, licence.path(), licence.path() + "/decision", LicenceCase.grant());
    }

    @Override
    public boolean settled() {
        return certified() && inStep();
    }

    @Override
    public boolean lost() {
        return stage.register().certificates(name()) == 0 || records() == 0 || !certified();
    }

    @Override
    public boolean doubled() {
        return stage.register().certificates(name()) > 1 || records() > 1;
    }

    @Override
    public boolean outOfOrder() {
        return stage.register().gaps(Register.LICENCES, name()) != 0 || !inStep();
    }

    boolean certified() {
        return stage.register()
                        .count(
                                Register.LICENCES,
                                "SELECT count(*) FROM licence_case WHERE case_number = ? AND status = 'CERTIFIED'",
                                name())
                == 1;
    }

    private boolean inStep() {
        return stage.register().inStep(Register.LICENCES, Register.CERTIFICATES, name());
    }

    private int records() {
        return stage.province().records(name()).size();
    }
}
