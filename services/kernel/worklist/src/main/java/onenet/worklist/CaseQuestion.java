package onenet.worklist;

/** What a service's list is asked: what every list can be, and what it adds. */
public interface CaseQuestion {

    /** What every list can be asked. */
    ListQuestion common();
}
