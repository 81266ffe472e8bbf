package onenet.hazchem.register;

import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.casework.lifecycle.Move;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.inject.Singleton;

/** Opens a licence for an act of its office: status, office and role, the version that was seen, and no tie to the holder. */
@Singleton
class LicenceGate {

    private final LicenceReading reading;
    private final Participations participations;

    LicenceGate(LicenceReading reading, Participations participations) {
        this.reading = reading;
        this.participations = participations;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, LICENCE_ACT_NOT_POSSIBLE, OUTSIDE_JURISDICTION, PRECONDITION_FAILED, RECUSED */
    Licence open(String licenceId, LicenceAction action, String ifMatch, Actor actor) {
        Licence licence = reading.read(licenceId, actor);
        Move<LicenceStatus, LicenceAction> move = LicenceLifecycle.TABLE
                .find(licence.status(), action)
                .orElseThrow(LicenceProblem.LICENCE_ACT_NOT_POSSIBLE::raise);
        if (!reading.mayActOn(licence, action, actor)
                || move.role().filter(actor::has).isEmpty()) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        EntityTags.require(ifMatch, licence.version());
        participations.requireNotTied(licence.holderUscc(), actor.id());
        return licence;
    }
}
