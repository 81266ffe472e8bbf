package onenet.planfiling.law;

/** To whom a unit belongs (隶属关系, Order 88 Art. 26): it decides the office; the name is the case class of {@code contracts/authority}. */
public enum Affiliation {
    CENTRAL_UNIT,
    CITY_UNIT,
    COUNTY_UNIT
}
