package onenet.planfiling.library;

import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.Standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps the library in step with the register: a plan is in it from the moment it is filed until it is replaced or cancelled. */
@ApplicationScoped
class PlanIndex implements CaseFollower<FilingCase, FilingMove> {

    private static final int EXCERPT = 200;

    private static final String PUT = """
            INSERT INTO library_plan VALUES (:case, :number, :title, :version, :uscc, :unit, :phone, :office, :county, :on,
                string_to_array(:kinds, ','), string_to_array(:chemicals, ','), string_to_array(:accidents, ','),
                :longitude, :latitude, :excerpt, array_to_tsvector(string_to_array(:words, chr(10))), :folding)
            ON CONFLICT (case_number) DO UPDATE SET plan_version = excluded.plan_version, excerpt = excluded.excerpt,
                words = excluded.words, folding = excluded.folding""";

    /** Goes up when {@link Words} come out otherwise; rows of before are then written anew. */
    static final int FOLDING = 2;

    private final EntityManager database;

    PlanIndex(EntityManager database) {
        this.database = database;
    }

    @Override
    public void moved(FilingMove move, Actor actor) {
        FilingCase filed = move.found();
        if (filed.registration().standing().isEmpty()) {
            return;
        }
        if (filed.registration().standing().filter(Standing::current).isPresent()) {
            put(filed);
        } else {
            database.createNativeQuery("DELETE FROM library_plan WHERE case_number = :case")
                    .setParameter("case", filed.caseNumber())
                    .executeUpdate();
        }
    }

    /** Writes the words of a plan that is in the library. */
    void put(FilingCase filed) {
        Filing.Unit unit = filed.filing().unit();
        Filing.Plan plan = filed.filing().plan();
        Places.Point point = Places.of(unit);
        database.createNativeQuery(PUT)
                .setParameter("case", filed.caseNumber())
                .setParameter("number", filed.registration().number().orElseThrow())
                .setParameter("title", plan.title())
                .setParameter("version", plan.version())
                .setParameter("uscc", unit.uscc())
                .setParameter("unit", unit.name())
                .setParameter("phone", unit.phone())
                .setParameter("office", filed.office())
                .setParameter("county", Places.countyOf(unit))
                .setParameter("on", filed.registration().filedOn().orElseThrow())
                .setParameter("kinds", joined(plan.kinds()))
                .setParameter(
                        "chemicals",
                        String.join(
                                ",",
                                plan.chemicals().stream()
                                        .map(Filing.Chemical::mark)
                                        .filter(mark -> !mark.isEmpty())
                                        .toList()))
                .setParameter("accidents", joined(plan.accidentKinds()))
                .setParameter("longitude", point.longitude())
                .setParameter("latitude", point.latitude())
                .setParameter("excerpt", Words.beginning(plan.text(), EXCERPT))
                .setParameter("words", String.join("\n", words(filed)))
                .setParameter("folding", FOLDING)
                .executeUpdate();
    }

    private static String joined(List<? extends Enum<?>> values) {
        return String.join(",", values.stream().map(Enum::name).toList());
    }

    private static Set<String> words(FilingCase filed) {
        Filing.Unit unit = filed.filing().unit();
        Filing.Plan plan = filed.filing().plan();
        Set<String> words = new LinkedHashSet<>(Words.of(plan.title(), unit.name(), unit.address(), plan.text()));
        plan.chemicals().forEach(chemical -> {
            words.addAll(Words.of(chemical.name()));
            words.addAll(Words.of(chemical.given()));
            if (!chemical.mark().isEmpty()) {
                words.add(Mark.CHEMICAL.of(chemical.mark()));
            }
        });
        plan.accidentKinds().forEach(kind -> {
            words.addAll(Words.of(kind.zh()));
            words.add(Mark.ACCIDENT.of(kind.name()));
        });
        words.addAll(Mark.TITLE.of(Words.of(plan.title())));
        words.addAll(Mark.NAME.of(Words.of(unit.name())));
        words.add(Mark.PLAN.of(""));
        words.add(Mark.UNIT.of(unit.uscc()));
        words.add(Mark.OFFICE.of(filed.office()));
        words.add(Mark.COUNTY.of(Places.countyOf(unit)));
        plan.crossedCounties().forEach(county -> {
            words.add(Mark.COUNTY.of(county));
            words.add(Mark.OFFICE.of(county));
        });
        return words;
    }
}
