-- The planner takes the price of comparing pairs for real and starts parallel workers, which takes longer than the search.
alter function policy_search_pairs(integer[]) parallel restricted;
