import { renderSvg } from '$lib/charts/renderSvg';
import { compositionFigure } from '$lib/figures/members/compositionFigure';
import { flowFigure } from '$lib/figures/members/flowFigure';
import type { MemberFigure } from '$lib/figures/members/memberFigure';
import type { MemberInput } from '$lib/figures/members/memberInput';
import { pyramidFigure } from '$lib/figures/members/pyramidFigure';
import { stockFigure } from '$lib/figures/members/stockFigure';
import { STILL_WIDTH } from '$lib/figures/widths';
import type { MembersView } from '$lib/view/readMembersView';

export interface Still {
  wide: string;
  narrow: string;
}

/** The drawings of the first answer as SVG, so that they are in the HTML. */
export function stillMembers(input: MemberInput, view: MembersView) {
  const still = ({ id, draw }: MemberFigure): Still | undefined => {
    if (!draw) return undefined;
    const at = (name: string, width: number) => {
      const { option, height } = draw(width);
      return renderSvg(`${id}-${name}`, option, width, height);
    };
    return { wide: at('w', STILL_WIDTH.wide), narrow: at('n', STILL_WIDTH.narrow) };
  };
  return {
    stock: still(stockFigure(input)),
    flows: still(flowFigure(input)),
    pyramid: still(pyramidFigure(input)),
    composition: still(compositionFigure(input, view.by))
  };
}
