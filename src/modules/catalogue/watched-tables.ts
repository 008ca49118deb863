import { CATALOGUE_CHANNEL } from "./catalogue-channel"

const NAME = "rxspot_notify_catalogue"

/** What a shop's answers are made of and belongs to nobody in particular: a change concerns every business. */
const SHARED = [
  "product",
  "product_variant",
  "product_option",
  "product_option_value",
  "product_variant_option",
  "product_product_option",
  "product_product_option_value",
  "product_variant_product_image",
  "image",
  "product_type",
  "product_collection",
  "product_tag",
  "product_tags",
  "product_category",
  "product_category_product",
  "product_variant_price_set",
  "price_rule",
  "price_preference",
  "region",
  "region_country",
  "tax_region",
  "tax_rate",
  "tax_rate_rule",
  "store",
  "consult_policy",
  "product_product_consultation_consult_policy",
]

export type Watch = { table: string; events: string; each: "row" | "statement"; call: string }

const CHANGED = "insert or update or delete"

/** Every table a product answer reads. Stock is not among them: answers that show it are not kept. */
export const WATCHES: readonly Watch[] = [
  ...SHARED.map((table) => watch(table, CHANGED, "statement", `${NAME}_all()`)),
  watch("product_sales_channel", CHANGED, "row", `${NAME}_owner('sales_channel_id')`),
  watch("sales_channel", "update or delete", "row", `${NAME}_owner('id')`),
  watch("catalogue_entry", CHANGED, "row", `${NAME}_owner('business_id')`),
  watch("price", CHANGED, "row", `${NAME}_price('price_list_id')`),
  // A list that is new has no prices yet; a rule that goes widens a list to everybody.
  watch("price_list", "update or delete", "row", `${NAME}_price('id')`),
  watch("price_list_rule", "insert", "row", `${NAME}_price('price_list_id')`),
  watch("price_list_rule", "update or delete", "statement", `${NAME}_all()`),
]

function watch(table: string, events: string, each: Watch["each"], call: string): Watch {
  return { table, events, each, call }
}

/** Two of one table differ by how they fire. */
export const triggerName = ({ each }: Watch): string => `${NAME}_${each}`

/** What the triggers call. Equal notifications of one transaction are one: PostgreSQL sees to it. */
export const FUNCTIONS: readonly string[] = [
  `create or replace function ${NAME}_all() returns trigger language plpgsql as $$
   begin
     perform pg_notify('${CATALOGUE_CHANNEL}', '*');
     return null;
   end $$`,
  `create or replace function ${NAME}_owner() returns trigger language plpgsql as $$
   begin
     perform pg_notify('${CATALOGUE_CHANNEL}', to_jsonb(coalesce(new, old))->>tg_argv[0]);
     return null;
   end $$`,
  // A price in no list, and a list without a rule for sales channels, are everybody's.
  `create or replace function ${NAME}_price() returns trigger language plpgsql as $$
   declare
     list text := to_jsonb(coalesce(new, old))->>tg_argv[0];
     whose text[];
     one text;
   begin
     select array_agg(channel) into whose
     from price_list_rule rule,
       jsonb_array_elements_text(
         case jsonb_typeof(rule.value) when 'array' then rule.value else jsonb_build_array(rule.value) end) channel
     where rule.price_list_id = list and rule.attribute = 'sales_channel_id';
     foreach one in array coalesce(whose, array['*']) loop
       perform pg_notify('${CATALOGUE_CHANNEL}', one);
     end loop;
     return null;
   end $$`,
]
