import type { PivotField } from '../../model/pivot';
import type { PivotLeaf } from './pivotLeaves';
import { memberOrder } from './pivotMembers';

/** A line of one side before it is sorted and folded. The root stands for everything. */
export interface PivotNode {
  /** Its place in `nodes`. */
  id: number;
  key: string;
  field: PivotField | '';
  member: string;
  parent: PivotNode | null;
  /** In the order of the field. */
  children: PivotNode[];
}

export interface PivotTree {
  root: PivotNode;
  nodes: readonly PivotNode[];
  /** For each leaf the nodes that stand for it, the root first. Those of a leaf kept out reach only as far as others do. */
  paths: readonly (readonly PivotNode[])[];
}

/** Nests the members of the fields, outer first, as the leaves have them. */
export function pivotTree(fields: readonly PivotField[], leaves: readonly PivotLeaf[]): PivotTree {
  const root: PivotNode = { id: 0, key: '', field: '', member: '', parent: null, children: [] };
  const nodes = [root];
  /** By id of the parent. */
  const inside: Map<string, PivotNode>[] = [new Map()];
  const childOf = (parent: PivotNode, field: PivotField, member: string, isNew: boolean): PivotNode | undefined => {
    const found = inside[parent.id]?.get(member);
    if (found || !isNew) return found;
    const key = lineKey(parent.key, field, member);
    const child: PivotNode = { id: nodes.length, key, field, member, parent, children: [] };
    nodes.push(child);
    inside.push(new Map());
    inside[parent.id]?.set(member, child);
    parent.children.push(child);
    return child;
  };
  const pathOf = (leaf: PivotLeaf) => {
    const path = [root];
    let node: PivotNode | undefined = root;
    for (const field of fields) {
      node = childOf(node, field, leaf.members[field], !leaf.out);
      if (!node) break;
      path.push(node);
    }
    return path;
  };
  // Lines come from the leaves that are kept, wherever the others stand among them.
  for (const leaf of leaves) if (!leaf.out) pathOf(leaf);
  const paths = leaves.map(pathOf);
  for (const { children } of nodes) children.sort((a, b) => (a.field ? memberOrder(a.field, a.member, b.member) : 0));
  return { root, nodes, paths };
}

/** Signs that separate parts of a key or of the URL. */
const SIGNS = /[%/:,]/g;

/** The key of a line inside another: `region:a/unit:b`. */
export function lineKey(parent: string, field: PivotField, member: string): string {
  const own = `${field}:${member.replace(SIGNS, (sign) => encodeURIComponent(sign))}`;
  return parent ? `${parent}/${own}` : own;
}

/** The members of a node and of those it is in, outer first. */
export function pathTo(node: PivotNode): PivotNode[] {
  return node.parent ? [...pathTo(node.parent), node] : [];
}
