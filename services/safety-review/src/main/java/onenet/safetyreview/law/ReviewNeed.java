package onenet.safetyreview.law;

import onenet.items.Condition;

/** When a material of a review is needed, or a clause of it looked at. Closed on purpose: nothing can be asked for on any other ground. */
public enum ReviewNeed implements Condition {
    ALWAYS,
    NEW_OR_EXTENDED_PRODUCTION
}
