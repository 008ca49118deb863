import { Button } from "@/modules/ui/components/button"
import type { ButtonVariant } from "@/modules/ui/components/button-styles"
import { Card } from "@/modules/ui/components/card"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Icon } from "@/modules/ui/components/icon"
import { Select, TextArea } from "@/modules/ui/components/input"
import { Pagination } from "@/modules/ui/components/pagination"
import { Table } from "@/modules/ui/components/table"
import { Tabs } from "@/modules/ui/components/tabs"
import { TextField } from "@/modules/ui/components/text-field"
import {
  BusyButtonStory,
  ChoiceCardsStory,
  DialogStory,
  ErrorSummaryStory,
  PopupStory,
  ToastStory,
} from "./live-stories"
import type { Story } from "./story"

const VARIANTS: readonly ButtonVariant[] = ["primary", "secondary", "quiet", "danger"]
const ROWS = [
  { id: "1", name: "Semaglutide injection", price: "$299" },
  { id: "2", name: "Finasteride tablets", price: "$25" },
]
const COLUMNS = [
  { key: "name", title: "Treatment", cell: (row: (typeof ROWS)[number]) => row.name },
  { key: "price", title: "Price", align: "right" as const, cell: (row: (typeof ROWS)[number]) => row.price },
]

/** Things one acts on, and the frames around them. */
export const CONTROL_STORIES: readonly Story[] = [
  {
    slug: "button",
    title: "Button",
    body: (
      <>
        {VARIANTS.map((variant) => (
          <div key={variant} className="flex flex-wrap items-center gap-3">
            <Button variant={variant} size="lg">
              {variant}
            </Button>
            <Button variant={variant}>{variant}</Button>
            <Button variant={variant} size="sm">
              {variant}
            </Button>
            <Button variant={variant} disabled>
              {variant} off
            </Button>
          </div>
        ))}
        <div>
          <BusyButtonStory />
        </div>
      </>
    ),
  },
  { slug: "card", title: "Card", body: <Card className="p-6">A card holds one thing.</Card> },
  {
    slug: "choice-cards",
    title: "Choice cards",
    body: (
      <>
        <ChoiceCardsStory multiple={false} />
        <ChoiceCardsStory multiple />
      </>
    ),
  },
  {
    slug: "dialog",
    title: "Dialog and sheet",
    body: (
      <div className="flex flex-wrap gap-3">
        <DialogStory shape="dialog" />
        <DialogStory shape="sheet" />
      </div>
    ),
  },
  { slug: "error-summary", title: "Error summary", body: <ErrorSummaryStory /> },
  {
    slug: "field",
    title: "Field",
    body: (
      <>
        <TextField name="story-field" label="Text" hint="A sentence that helps" />
        <TextField
          name="story-error"
          label="With an error"
          error="Enter an e-mail address, like name@example.com"
        />
        <TextField name="story-optional" label="Middle name" optional />
        <Field id="story-select" label="State">
          <Select {...fieldAria("story-select", false)}>
            <option>California</option>
            <option>Texas</option>
          </Select>
        </Field>
        <Field id="story-area" label="Reason" hint="The patient reads this">
          <TextArea {...fieldAria("story-area", true)} />
        </Field>
      </>
    ),
  },
  {
    slug: "icon",
    title: "Icon",
    body: (
      <div className="flex flex-wrap gap-4">
        {(
          [
            "check",
            "flag",
            "warning",
            "danger",
            "info",
            "clock",
            "truck",
            "users",
            "home",
            "keyboard",
            "sun",
            "moon",
            "screen",
            "refresh",
          ] as const
        ).map((name) => (
          <span key={name} className="flex flex-col items-center gap-1 text-sm">
            <Icon name={name} className="size-7" /> {name}
          </span>
        ))}
      </div>
    ),
  },
  {
    slug: "pagination",
    title: "Pagination",
    body: (
      <Pagination
        count={57}
        limit={20}
        offset={20}
        hrefFor={(offset) => `/portal/kit/pagination?offset=${offset}`}
      />
    ),
  },
  { slug: "popup", title: "Popup", body: <PopupStory /> },
  {
    slug: "table",
    title: "Table",
    body: (
      <>
        <Table caption="Treatments" columns={COLUMNS} rows={ROWS} rowKey={({ id }) => id} empty={null} />
        <Table
          caption="Treatments, loading"
          columns={COLUMNS}
          rows="loading"
          rowKey={({ id }) => id}
          empty={null}
        />
        <Table
          caption="No treatments"
          columns={COLUMNS}
          rows={[]}
          rowKey={({ id }) => id}
          empty={<p>Nothing matches.</p>}
        />
      </>
    ),
  },
  {
    slug: "tabs",
    title: "Tabs",
    body: (
      <Tabs
        label="Example tabs"
        current="/portal/kit/tabs"
        tabs={[
          { href: "/portal/kit/tabs", label: "Here", count: 3 },
          { href: "/portal/kit", label: "There" },
        ]}
      />
    ),
  },
  { slug: "toast", title: "Toast", body: <ToastStory /> },
]
