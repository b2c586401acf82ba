/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.porelyte.model.PorelyteFactory
 * @model kind="package"
 * @generated
 */
public interface PorelytePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://porelyte.org/schema/library/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "porelyte";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PorelytePackage eINSTANCE = org.porelyte.model.impl.PorelytePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.NamedElementImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NOTES = 4;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__VALUES = 5;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.LibraryImpl <em>Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.LibraryImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getLibrary()
	 * @generated
	 */
	int LIBRARY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Linkers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__LINKERS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Functional Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__FUNCTIONAL_GROUPS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NODES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NETS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Monomers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__MONOMERS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Oligomers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__OLIGOMERS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Salts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__SALTS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Media</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__MEDIA = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Binders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__BINDERS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scaffolds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__SCAFFOLDS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__CANDIDATES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reference Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__REFERENCE_MATERIALS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cell Designs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__CELL_DESIGNS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Parameter Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__PARAMETER_SETS = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Screening Profiles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__SCREENING_PROFILES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.LinkerImpl <em>Linker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.LinkerImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getLinker()
	 * @generated
	 */
	int LINKER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Molfile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__MOLFILE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Topicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__TOPICITY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Connection Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__CONNECTION_POINTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Graft Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER__GRAFT_ANCHORS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Linker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ConnectionPointImpl <em>Connection Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ConnectionPointImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getConnectionPoint()
	 * @generated
	 */
	int CONNECTION_POINT = 3;

	/**
	 * The feature id for the '<em><b>Atom Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_POINT__ATOM_MAP = 0;

	/**
	 * The feature id for the '<em><b>Binding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_POINT__BINDING = 1;

	/**
	 * The feature id for the '<em><b>Protons Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_POINT__PROTONS_LOST = 2;

	/**
	 * The number of structural features of the '<em>Connection Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_POINT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.GraftAnchorImpl <em>Graft Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.GraftAnchorImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getGraftAnchor()
	 * @generated
	 */
	int GRAFT_ANCHOR = 4;

	/**
	 * The feature id for the '<em><b>Atom Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAFT_ANCHOR__ATOM_MAP = 0;

	/**
	 * The feature id for the '<em><b>Chemistry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAFT_ANCHOR__CHEMISTRY = 1;

	/**
	 * The number of structural features of the '<em>Graft Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAFT_ANCHOR_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.FunctionalGroupImpl <em>Functional Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.FunctionalGroupImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getFunctionalGroup()
	 * @generated
	 */
	int FUNCTIONAL_GROUP = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Smarts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__SMARTS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exchanged Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__EXCHANGED_CHARGE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Donor Atoms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__DONOR_ATOMS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__ROLE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>PKa</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP__PKA = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Functional Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_GROUP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.NodeImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__FORMULA = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CHARGE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Connectivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CONNECTIVITY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Geometry Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__GEOMETRY_REFERENCE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.NetImpl <em>Net</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.NetImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getNet()
	 * @generated
	 */
	int NET = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__SYMBOL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vertex Connectivities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__VERTEX_CONNECTIVITIES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Net</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.MonomerImpl <em>Monomer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.MonomerImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getMonomer()
	 * @generated
	 */
	int MONOMER = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Counter Ion Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER__COUNTER_ION_SMILES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Monomer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONOMER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.OligomerImpl <em>Oligomer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.OligomerImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomer()
	 * @generated
	 */
	int OLIGOMER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Monomer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__MONOMER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__FROM_LENGTH = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__TO_LENGTH = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length Weights</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__LENGTH_WEIGHTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__END_GROUPS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Initiator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__INITIATOR = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Counter Ions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__COUNTER_IONS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Anchor Chemistry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER__ANCHOR_CHEMISTRY = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Oligomer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.LengthWeightImpl <em>Length Weight</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.LengthWeightImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getLengthWeight()
	 * @generated
	 */
	int LENGTH_WEIGHT = 10;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_WEIGHT__LENGTH = 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_WEIGHT__WEIGHT = 1;

	/**
	 * The number of structural features of the '<em>Length Weight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_WEIGHT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.EndGroupImpl <em>End Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.EndGroupImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getEndGroup()
	 * @generated
	 */
	int END_GROUP = 11;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_GROUP__POSITION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_GROUP__NAME = 1;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_GROUP__SMILES = 2;

	/**
	 * The number of structural features of the '<em>End Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_GROUP_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.CounterIonImpl <em>Counter Ion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.CounterIonImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getCounterIon()
	 * @generated
	 */
	int COUNTER_ION = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_ION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_ION__SMILES = 1;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_ION__FRACTION = 2;

	/**
	 * The number of structural features of the '<em>Counter Ion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_ION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.SaltImpl <em>Salt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.SaltImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getSalt()
	 * @generated
	 */
	int SALT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Salt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.MediumImpl <em>Medium</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.MediumImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getMedium()
	 * @generated
	 */
	int MEDIUM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__DENSITY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relative Permittivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM__RELATIVE_PERMITTIVITY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Medium</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.BinderImpl <em>Binder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.BinderImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getBinder()
	 * @generated
	 */
	int BINDER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Repeat Unit Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__REPEAT_UNIT_SMILES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER__DENSITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Binder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ScaffoldImpl <em>Scaffold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ScaffoldImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getScaffold()
	 * @generated
	 */
	int SCAFFOLD = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__MATERIAL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD__DENSITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scaffold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAFFOLD_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.CandidateImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NODE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Net</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__NET = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Linkers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__LINKERS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Functionalisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__FUNCTIONALISATIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Defects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__DEFECTS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Structure File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__STRUCTURE_FILE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Oligomers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__OLIGOMERS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ION = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Salts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SALTS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Media</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__MEDIA = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Constituents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CONSTITUENTS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Form</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__FORM = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.LinkerShareImpl <em>Linker Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.LinkerShareImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getLinkerShare()
	 * @generated
	 */
	int LINKER_SHARE = 18;

	/**
	 * The feature id for the '<em><b>Linker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER_SHARE__LINKER = 0;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER_SHARE__FRACTION = 1;

	/**
	 * The number of structural features of the '<em>Linker Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINKER_SHARE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.FunctionalisationImpl <em>Functionalisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.FunctionalisationImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getFunctionalisation()
	 * @generated
	 */
	int FUNCTIONALISATION = 19;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONALISATION__GROUP = 0;

	/**
	 * The feature id for the '<em><b>Linker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONALISATION__LINKER = 1;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONALISATION__DEGREE = 2;

	/**
	 * The number of structural features of the '<em>Functionalisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONALISATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.DefectImpl <em>Defect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.DefectImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getDefect()
	 * @generated
	 */
	int DEFECT = 20;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__FRACTION = 1;

	/**
	 * The feature id for the '<em><b>Cap Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__CAP_FORMULA = 2;

	/**
	 * The feature id for the '<em><b>Cap Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT__CAP_CHARGE = 3;

	/**
	 * The number of structural features of the '<em>Defect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFECT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.OligomerContentImpl <em>Oligomer Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.OligomerContentImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomerContent()
	 * @generated
	 */
	int OLIGOMER_CONTENT = 21;

	/**
	 * The feature id for the '<em><b>Oligomer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_CONTENT__OLIGOMER = 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_CONTENT__MODE = 1;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_CONTENT__DEGREE = 2;

	/**
	 * The feature id for the '<em><b>Chains Per Formula Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT = 3;

	/**
	 * The number of structural features of the '<em>Oligomer Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OLIGOMER_CONTENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.IonExchangeImpl <em>Ion Exchange</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.IonExchangeImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getIonExchange()
	 * @generated
	 */
	int ION_EXCHANGE = 22;

	/**
	 * The feature id for the '<em><b>Ion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_EXCHANGE__ION = 0;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_EXCHANGE__SYMBOL = 1;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_EXCHANGE__DEGREE = 2;

	/**
	 * The number of structural features of the '<em>Ion Exchange</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_EXCHANGE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.AmountImpl <em>Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.AmountImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 23;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__BASIS = 1;

	/**
	 * The number of structural features of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.SaltContentImpl <em>Salt Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.SaltContentImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getSaltContent()
	 * @generated
	 */
	int SALT_CONTENT = 24;

	/**
	 * The feature id for the '<em><b>Salt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT_CONTENT__SALT = 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT_CONTENT__AMOUNT = 1;

	/**
	 * The number of structural features of the '<em>Salt Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SALT_CONTENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.MediumContentImpl <em>Medium Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.MediumContentImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getMediumContent()
	 * @generated
	 */
	int MEDIUM_CONTENT = 25;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM_CONTENT__MEDIUM = 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM_CONTENT__AMOUNT = 1;

	/**
	 * The number of structural features of the '<em>Medium Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIUM_CONTENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ConstituentImpl <em>Constituent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ConstituentImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getConstituent()
	 * @generated
	 */
	int CONSTITUENT = 26;

	/**
	 * The feature id for the '<em><b>Candidate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTITUENT__CANDIDATE = 0;

	/**
	 * The feature id for the '<em><b>Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTITUENT__MASS_FRACTION = 1;

	/**
	 * The number of structural features of the '<em>Constituent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTITUENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.FormImpl <em>Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.FormImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getForm()
	 * @generated
	 */
	int FORM = 27;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__KIND = 0;

	/**
	 * The feature id for the '<em><b>Binder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__BINDER = 1;

	/**
	 * The feature id for the '<em><b>Binder Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__BINDER_MASS_FRACTION = 2;

	/**
	 * The feature id for the '<em><b>Scaffold</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__SCAFFOLD = 3;

	/**
	 * The feature id for the '<em><b>Scaffold Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__SCAFFOLD_MASS_FRACTION = 4;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__THICKNESS = 5;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__PRESSURE = 6;

	/**
	 * The feature id for the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__PROCESS = 7;

	/**
	 * The number of structural features of the '<em>Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ReferenceMaterialImpl <em>Reference Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ReferenceMaterialImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getReferenceMaterial()
	 * @generated
	 */
	int REFERENCE_MATERIAL = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__FORMULA = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__SMILES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Material Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__MATERIAL_CLASS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reference Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_MATERIAL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.CellDesignImpl <em>Cell Design</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.CellDesignImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getCellDesign()
	 * @generated
	 */
	int CELL_DESIGN = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Cathode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__CATHODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Anode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ANODE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Electrolyte</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ELECTROLYTE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cathode Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__CATHODE_LOADING = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Np Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__NP_RATIO = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Electrolyte Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ELECTROLYTE_THICKNESS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cathode Active Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__CATHODE_ACTIVE_FRACTION = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cathode Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__CATHODE_THICKNESS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Anode Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ANODE_THICKNESS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Mean Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__MEAN_VOLTAGE = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Cell Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ParameterSetImpl <em>Parameter Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ParameterSetImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameterSet()
	 * @generated
	 */
	int PARAMETER_SET = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET__PARAMETERS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Parameter Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_SET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ParameterImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 31;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__SYMBOL = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__LOWER = 3;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__UPPER = 4;

	/**
	 * The feature id for the '<em><b>Parameter Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__PARAMETER_CLASS = 5;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__CITATION = 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NOTES = 7;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ScreeningProfileImpl <em>Screening Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ScreeningProfileImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getScreeningProfile()
	 * @generated
	 */
	int SCREENING_PROFILE = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__OBJECTIVES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thresholds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE__THRESHOLDS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Screening Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_PROFILE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ObjectiveImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 33;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__QUANTITY = 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DIRECTION = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__WEIGHT = 2;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ThresholdImpl <em>Threshold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ThresholdImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getThreshold()
	 * @generated
	 */
	int THRESHOLD = 34;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THRESHOLD__QUANTITY = 0;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THRESHOLD__COMPARISON = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THRESHOLD__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THRESHOLD_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.MeasurementImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CITATION = NAMED_ELEMENT__CITATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUES = NAMED_ELEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TECHNIQUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__INSTRUMENT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CONDITIONS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__GEOMETRY = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Data File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATA_FILE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATA_HASH = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.ConditionsImpl <em>Conditions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.ConditionsImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getConditions()
	 * @generated
	 */
	int CONDITIONS = 36;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__TEMPERATURE = 0;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__ATMOSPHERE = 1;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__PRESSURE = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Conditions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.GeometryImpl <em>Geometry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.GeometryImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getGeometry()
	 * @generated
	 */
	int GEOMETRY = 37;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEOMETRY__THICKNESS = 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEOMETRY__AREA = 1;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEOMETRY__DIAMETER = 2;

	/**
	 * The feature id for the '<em><b>Electrodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEOMETRY__ELECTRODES = 3;

	/**
	 * The number of structural features of the '<em>Geometry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEOMETRY_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.porelyte.model.impl.QuantityValueImpl <em>Quantity Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.impl.QuantityValueImpl
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getQuantityValue()
	 * @generated
	 */
	int QUANTITY_VALUE = 38;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__QUANTITY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__FORM = 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__NUMBER = 4;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__UPPER = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__TEXT = 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__UNIT = 7;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__CONDITION = 8;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__TEMPERATURE = 9;

	/**
	 * The feature id for the '<em><b>P05</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__P05 = 10;

	/**
	 * The feature id for the '<em><b>P50</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__P50 = 11;

	/**
	 * The feature id for the '<em><b>P95</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__P95 = 12;

	/**
	 * The feature id for the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__FLAG = 13;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__PROVENANCE = 14;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__CITATION = 15;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__WHERE = 16;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__NOTE = 17;

	/**
	 * The feature id for the '<em><b>Calculator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__CALCULATOR = 18;

	/**
	 * The feature id for the '<em><b>Calculator Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__CALCULATOR_VERSION = 19;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__PARAMETERS = 20;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE__SEED = 21;

	/**
	 * The number of structural features of the '<em>Quantity Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_VALUE_FEATURE_COUNT = 22;

	/**
	 * The meta object id for the '{@link org.porelyte.model.BindingGroup <em>Binding Group</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.BindingGroup
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getBindingGroup()
	 * @generated
	 */
	int BINDING_GROUP = 39;

	/**
	 * The meta object id for the '{@link org.porelyte.model.AnchorChemistry <em>Anchor Chemistry</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.AnchorChemistry
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getAnchorChemistry()
	 * @generated
	 */
	int ANCHOR_CHEMISTRY = 40;

	/**
	 * The meta object id for the '{@link org.porelyte.model.GroupRole <em>Group Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.GroupRole
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getGroupRole()
	 * @generated
	 */
	int GROUP_ROLE = 41;

	/**
	 * The meta object id for the '{@link org.porelyte.model.EndPosition <em>End Position</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.EndPosition
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getEndPosition()
	 * @generated
	 */
	int END_POSITION = 42;

	/**
	 * The meta object id for the '{@link org.porelyte.model.MediumKind <em>Medium Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.MediumKind
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getMediumKind()
	 * @generated
	 */
	int MEDIUM_KIND = 43;

	/**
	 * The meta object id for the '{@link org.porelyte.model.CandidateKind <em>Candidate Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.CandidateKind
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getCandidateKind()
	 * @generated
	 */
	int CANDIDATE_KIND = 44;

	/**
	 * The meta object id for the '{@link org.porelyte.model.DefectKind <em>Defect Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.DefectKind
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getDefectKind()
	 * @generated
	 */
	int DEFECT_KIND = 45;

	/**
	 * The meta object id for the '{@link org.porelyte.model.OligomerMode <em>Oligomer Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.OligomerMode
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomerMode()
	 * @generated
	 */
	int OLIGOMER_MODE = 46;

	/**
	 * The meta object id for the '{@link org.porelyte.model.AmountBasis <em>Amount Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.AmountBasis
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getAmountBasis()
	 * @generated
	 */
	int AMOUNT_BASIS = 47;

	/**
	 * The meta object id for the '{@link org.porelyte.model.FormKind <em>Form Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.FormKind
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getFormKind()
	 * @generated
	 */
	int FORM_KIND = 48;

	/**
	 * The meta object id for the '{@link org.porelyte.model.ParameterClass <em>Parameter Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.ParameterClass
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameterClass()
	 * @generated
	 */
	int PARAMETER_CLASS = 49;

	/**
	 * The meta object id for the '{@link org.porelyte.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.Direction
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 50;

	/**
	 * The meta object id for the '{@link org.porelyte.model.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.Comparison
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 51;

	/**
	 * The meta object id for the '{@link org.porelyte.model.ValueForm <em>Value Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.ValueForm
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getValueForm()
	 * @generated
	 */
	int VALUE_FORM = 52;

	/**
	 * The meta object id for the '{@link org.porelyte.model.Applicability <em>Applicability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.Applicability
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getApplicability()
	 * @generated
	 */
	int APPLICABILITY = 53;

	/**
	 * The meta object id for the '{@link org.porelyte.model.ProvenanceKind <em>Provenance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.porelyte.model.ProvenanceKind
	 * @see org.porelyte.model.impl.PorelytePackageImpl#getProvenanceKind()
	 * @generated
	 */
	int PROVENANCE_KIND = 54;


	/**
	 * Returns the meta object for class '{@link org.porelyte.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.porelyte.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.NamedElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.porelyte.model.NamedElement#getId()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.porelyte.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.NamedElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.porelyte.model.NamedElement#getDescription()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.NamedElement#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.porelyte.model.NamedElement#getCitation()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.NamedElement#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.porelyte.model.NamedElement#getNotes()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.NamedElement#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.porelyte.model.NamedElement#getValues()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Values();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Library <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Library</em>'.
	 * @see org.porelyte.model.Library
	 * @generated
	 */
	EClass getLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Library#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.porelyte.model.Library#getFormatVersion()
	 * @see #getLibrary()
	 * @generated
	 */
	EAttribute getLibrary_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getLinkers <em>Linkers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Linkers</em>'.
	 * @see org.porelyte.model.Library#getLinkers()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Linkers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getFunctionalGroups <em>Functional Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functional Groups</em>'.
	 * @see org.porelyte.model.Library#getFunctionalGroups()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_FunctionalGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.porelyte.model.Library#getNodes()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getNets <em>Nets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nets</em>'.
	 * @see org.porelyte.model.Library#getNets()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Nets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getMonomers <em>Monomers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Monomers</em>'.
	 * @see org.porelyte.model.Library#getMonomers()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Monomers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getOligomers <em>Oligomers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Oligomers</em>'.
	 * @see org.porelyte.model.Library#getOligomers()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Oligomers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getSalts <em>Salts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Salts</em>'.
	 * @see org.porelyte.model.Library#getSalts()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Salts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Media</em>'.
	 * @see org.porelyte.model.Library#getMedia()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Media();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getBinders <em>Binders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Binders</em>'.
	 * @see org.porelyte.model.Library#getBinders()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Binders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getScaffolds <em>Scaffolds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scaffolds</em>'.
	 * @see org.porelyte.model.Library#getScaffolds()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Scaffolds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see org.porelyte.model.Library#getCandidates()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Candidates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getReferenceMaterials <em>Reference Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reference Materials</em>'.
	 * @see org.porelyte.model.Library#getReferenceMaterials()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_ReferenceMaterials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getCellDesigns <em>Cell Designs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cell Designs</em>'.
	 * @see org.porelyte.model.Library#getCellDesigns()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_CellDesigns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getParameterSets <em>Parameter Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameter Sets</em>'.
	 * @see org.porelyte.model.Library#getParameterSets()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_ParameterSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Library#getScreeningProfiles <em>Screening Profiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Screening Profiles</em>'.
	 * @see org.porelyte.model.Library#getScreeningProfiles()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_ScreeningProfiles();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Linker <em>Linker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Linker</em>'.
	 * @see org.porelyte.model.Linker
	 * @generated
	 */
	EClass getLinker();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Linker#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.Linker#getSmiles()
	 * @see #getLinker()
	 * @generated
	 */
	EAttribute getLinker_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Linker#getMolfile <em>Molfile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Molfile</em>'.
	 * @see org.porelyte.model.Linker#getMolfile()
	 * @see #getLinker()
	 * @generated
	 */
	EAttribute getLinker_Molfile();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Linker#getTopicity <em>Topicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topicity</em>'.
	 * @see org.porelyte.model.Linker#getTopicity()
	 * @see #getLinker()
	 * @generated
	 */
	EAttribute getLinker_Topicity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Linker#getConnectionPoints <em>Connection Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connection Points</em>'.
	 * @see org.porelyte.model.Linker#getConnectionPoints()
	 * @see #getLinker()
	 * @generated
	 */
	EReference getLinker_ConnectionPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Linker#getGraftAnchors <em>Graft Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Graft Anchors</em>'.
	 * @see org.porelyte.model.Linker#getGraftAnchors()
	 * @see #getLinker()
	 * @generated
	 */
	EReference getLinker_GraftAnchors();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.ConnectionPoint <em>Connection Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection Point</em>'.
	 * @see org.porelyte.model.ConnectionPoint
	 * @generated
	 */
	EClass getConnectionPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ConnectionPoint#getAtomMap <em>Atom Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atom Map</em>'.
	 * @see org.porelyte.model.ConnectionPoint#getAtomMap()
	 * @see #getConnectionPoint()
	 * @generated
	 */
	EAttribute getConnectionPoint_AtomMap();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ConnectionPoint#getBinding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Binding</em>'.
	 * @see org.porelyte.model.ConnectionPoint#getBinding()
	 * @see #getConnectionPoint()
	 * @generated
	 */
	EAttribute getConnectionPoint_Binding();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ConnectionPoint#getProtonsLost <em>Protons Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protons Lost</em>'.
	 * @see org.porelyte.model.ConnectionPoint#getProtonsLost()
	 * @see #getConnectionPoint()
	 * @generated
	 */
	EAttribute getConnectionPoint_ProtonsLost();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.GraftAnchor <em>Graft Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graft Anchor</em>'.
	 * @see org.porelyte.model.GraftAnchor
	 * @generated
	 */
	EClass getGraftAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.GraftAnchor#getAtomMap <em>Atom Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atom Map</em>'.
	 * @see org.porelyte.model.GraftAnchor#getAtomMap()
	 * @see #getGraftAnchor()
	 * @generated
	 */
	EAttribute getGraftAnchor_AtomMap();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.GraftAnchor#getChemistry <em>Chemistry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chemistry</em>'.
	 * @see org.porelyte.model.GraftAnchor#getChemistry()
	 * @see #getGraftAnchor()
	 * @generated
	 */
	EAttribute getGraftAnchor_Chemistry();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.FunctionalGroup <em>Functional Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Functional Group</em>'.
	 * @see org.porelyte.model.FunctionalGroup
	 * @generated
	 */
	EClass getFunctionalGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.FunctionalGroup#getSmarts <em>Smarts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smarts</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getSmarts()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EAttribute getFunctionalGroup_Smarts();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.FunctionalGroup#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getSmiles()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EAttribute getFunctionalGroup_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.FunctionalGroup#getExchangedCharge <em>Exchanged Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exchanged Charge</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getExchangedCharge()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EAttribute getFunctionalGroup_ExchangedCharge();

	/**
	 * Returns the meta object for the attribute list '{@link org.porelyte.model.FunctionalGroup#getDonorAtoms <em>Donor Atoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Donor Atoms</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getDonorAtoms()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EAttribute getFunctionalGroup_DonorAtoms();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.FunctionalGroup#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getRole()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EAttribute getFunctionalGroup_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.FunctionalGroup#getPKa <em>PKa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>PKa</em>'.
	 * @see org.porelyte.model.FunctionalGroup#getPKa()
	 * @see #getFunctionalGroup()
	 * @generated
	 */
	EReference getFunctionalGroup_PKa();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.porelyte.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Node#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.porelyte.model.Node#getFormula()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Node#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge</em>'.
	 * @see org.porelyte.model.Node#getCharge()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Charge();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Node#getConnectivity <em>Connectivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connectivity</em>'.
	 * @see org.porelyte.model.Node#getConnectivity()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Connectivity();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Node#getGeometryReference <em>Geometry Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometry Reference</em>'.
	 * @see org.porelyte.model.Node#getGeometryReference()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_GeometryReference();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Net <em>Net</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Net</em>'.
	 * @see org.porelyte.model.Net
	 * @generated
	 */
	EClass getNet();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Net#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.porelyte.model.Net#getSymbol()
	 * @see #getNet()
	 * @generated
	 */
	EAttribute getNet_Symbol();

	/**
	 * Returns the meta object for the attribute list '{@link org.porelyte.model.Net#getVertexConnectivities <em>Vertex Connectivities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Vertex Connectivities</em>'.
	 * @see org.porelyte.model.Net#getVertexConnectivities()
	 * @see #getNet()
	 * @generated
	 */
	EAttribute getNet_VertexConnectivities();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Monomer <em>Monomer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monomer</em>'.
	 * @see org.porelyte.model.Monomer
	 * @generated
	 */
	EClass getMonomer();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Monomer#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.Monomer#getSmiles()
	 * @see #getMonomer()
	 * @generated
	 */
	EAttribute getMonomer_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Monomer#getCounterIonSmiles <em>Counter Ion Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counter Ion Smiles</em>'.
	 * @see org.porelyte.model.Monomer#getCounterIonSmiles()
	 * @see #getMonomer()
	 * @generated
	 */
	EAttribute getMonomer_CounterIonSmiles();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Oligomer <em>Oligomer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Oligomer</em>'.
	 * @see org.porelyte.model.Oligomer
	 * @generated
	 */
	EClass getOligomer();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Oligomer#getMonomer <em>Monomer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Monomer</em>'.
	 * @see org.porelyte.model.Oligomer#getMonomer()
	 * @see #getOligomer()
	 * @generated
	 */
	EReference getOligomer_Monomer();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Oligomer#getFromLength <em>From Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Length</em>'.
	 * @see org.porelyte.model.Oligomer#getFromLength()
	 * @see #getOligomer()
	 * @generated
	 */
	EAttribute getOligomer_FromLength();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Oligomer#getToLength <em>To Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Length</em>'.
	 * @see org.porelyte.model.Oligomer#getToLength()
	 * @see #getOligomer()
	 * @generated
	 */
	EAttribute getOligomer_ToLength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Oligomer#getLengthWeights <em>Length Weights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Length Weights</em>'.
	 * @see org.porelyte.model.Oligomer#getLengthWeights()
	 * @see #getOligomer()
	 * @generated
	 */
	EReference getOligomer_LengthWeights();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Oligomer#getEndGroups <em>End Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>End Groups</em>'.
	 * @see org.porelyte.model.Oligomer#getEndGroups()
	 * @see #getOligomer()
	 * @generated
	 */
	EReference getOligomer_EndGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Oligomer#getInitiator <em>Initiator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initiator</em>'.
	 * @see org.porelyte.model.Oligomer#getInitiator()
	 * @see #getOligomer()
	 * @generated
	 */
	EAttribute getOligomer_Initiator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Oligomer#getCounterIons <em>Counter Ions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counter Ions</em>'.
	 * @see org.porelyte.model.Oligomer#getCounterIons()
	 * @see #getOligomer()
	 * @generated
	 */
	EReference getOligomer_CounterIons();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Oligomer#getAnchorChemistry <em>Anchor Chemistry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor Chemistry</em>'.
	 * @see org.porelyte.model.Oligomer#getAnchorChemistry()
	 * @see #getOligomer()
	 * @generated
	 */
	EAttribute getOligomer_AnchorChemistry();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.LengthWeight <em>Length Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Length Weight</em>'.
	 * @see org.porelyte.model.LengthWeight
	 * @generated
	 */
	EClass getLengthWeight();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.LengthWeight#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.porelyte.model.LengthWeight#getLength()
	 * @see #getLengthWeight()
	 * @generated
	 */
	EAttribute getLengthWeight_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.LengthWeight#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.porelyte.model.LengthWeight#getWeight()
	 * @see #getLengthWeight()
	 * @generated
	 */
	EAttribute getLengthWeight_Weight();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.EndGroup <em>End Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>End Group</em>'.
	 * @see org.porelyte.model.EndGroup
	 * @generated
	 */
	EClass getEndGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.EndGroup#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.porelyte.model.EndGroup#getPosition()
	 * @see #getEndGroup()
	 * @generated
	 */
	EAttribute getEndGroup_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.EndGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.porelyte.model.EndGroup#getName()
	 * @see #getEndGroup()
	 * @generated
	 */
	EAttribute getEndGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.EndGroup#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.EndGroup#getSmiles()
	 * @see #getEndGroup()
	 * @generated
	 */
	EAttribute getEndGroup_Smiles();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.CounterIon <em>Counter Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter Ion</em>'.
	 * @see org.porelyte.model.CounterIon
	 * @generated
	 */
	EClass getCounterIon();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CounterIon#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.porelyte.model.CounterIon#getName()
	 * @see #getCounterIon()
	 * @generated
	 */
	EAttribute getCounterIon_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CounterIon#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.CounterIon#getSmiles()
	 * @see #getCounterIon()
	 * @generated
	 */
	EAttribute getCounterIon_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CounterIon#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.porelyte.model.CounterIon#getFraction()
	 * @see #getCounterIon()
	 * @generated
	 */
	EAttribute getCounterIon_Fraction();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Salt <em>Salt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Salt</em>'.
	 * @see org.porelyte.model.Salt
	 * @generated
	 */
	EClass getSalt();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Salt#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.Salt#getSmiles()
	 * @see #getSalt()
	 * @generated
	 */
	EAttribute getSalt_Smiles();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Medium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Medium</em>'.
	 * @see org.porelyte.model.Medium
	 * @generated
	 */
	EClass getMedium();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Medium#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.porelyte.model.Medium#getKind()
	 * @see #getMedium()
	 * @generated
	 */
	EAttribute getMedium_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Medium#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.Medium#getSmiles()
	 * @see #getMedium()
	 * @generated
	 */
	EAttribute getMedium_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Medium#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.porelyte.model.Medium#getDensity()
	 * @see #getMedium()
	 * @generated
	 */
	EAttribute getMedium_Density();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Medium#getRelativePermittivity <em>Relative Permittivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative Permittivity</em>'.
	 * @see org.porelyte.model.Medium#getRelativePermittivity()
	 * @see #getMedium()
	 * @generated
	 */
	EAttribute getMedium_RelativePermittivity();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Binder <em>Binder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binder</em>'.
	 * @see org.porelyte.model.Binder
	 * @generated
	 */
	EClass getBinder();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Binder#getRepeatUnitSmiles <em>Repeat Unit Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat Unit Smiles</em>'.
	 * @see org.porelyte.model.Binder#getRepeatUnitSmiles()
	 * @see #getBinder()
	 * @generated
	 */
	EAttribute getBinder_RepeatUnitSmiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Binder#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.porelyte.model.Binder#getDensity()
	 * @see #getBinder()
	 * @generated
	 */
	EAttribute getBinder_Density();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Scaffold <em>Scaffold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scaffold</em>'.
	 * @see org.porelyte.model.Scaffold
	 * @generated
	 */
	EClass getScaffold();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Scaffold#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.porelyte.model.Scaffold#getMaterial()
	 * @see #getScaffold()
	 * @generated
	 */
	EAttribute getScaffold_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Scaffold#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.porelyte.model.Scaffold#getDensity()
	 * @see #getScaffold()
	 * @generated
	 */
	EAttribute getScaffold_Density();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.porelyte.model.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Candidate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.porelyte.model.Candidate#getKind()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Candidate#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.porelyte.model.Candidate#getNode()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Node();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Candidate#getNet <em>Net</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Net</em>'.
	 * @see org.porelyte.model.Candidate#getNet()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Net();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getLinkers <em>Linkers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Linkers</em>'.
	 * @see org.porelyte.model.Candidate#getLinkers()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Linkers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getFunctionalisations <em>Functionalisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functionalisations</em>'.
	 * @see org.porelyte.model.Candidate#getFunctionalisations()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Functionalisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getDefects <em>Defects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Defects</em>'.
	 * @see org.porelyte.model.Candidate#getDefects()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Defects();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Candidate#getStructureFile <em>Structure File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure File</em>'.
	 * @see org.porelyte.model.Candidate#getStructureFile()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_StructureFile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getOligomers <em>Oligomers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Oligomers</em>'.
	 * @see org.porelyte.model.Candidate#getOligomers()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Oligomers();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.Candidate#getIon <em>Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ion</em>'.
	 * @see org.porelyte.model.Candidate#getIon()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Ion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getSalts <em>Salts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Salts</em>'.
	 * @see org.porelyte.model.Candidate#getSalts()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Salts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Media</em>'.
	 * @see org.porelyte.model.Candidate#getMedia()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Media();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getConstituents <em>Constituents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constituents</em>'.
	 * @see org.porelyte.model.Candidate#getConstituents()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Constituents();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.Candidate#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Form</em>'.
	 * @see org.porelyte.model.Candidate#getForm()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Form();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.Candidate#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.porelyte.model.Candidate#getMeasurements()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Measurements();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.LinkerShare <em>Linker Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Linker Share</em>'.
	 * @see org.porelyte.model.LinkerShare
	 * @generated
	 */
	EClass getLinkerShare();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.LinkerShare#getLinker <em>Linker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Linker</em>'.
	 * @see org.porelyte.model.LinkerShare#getLinker()
	 * @see #getLinkerShare()
	 * @generated
	 */
	EReference getLinkerShare_Linker();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.LinkerShare#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.porelyte.model.LinkerShare#getFraction()
	 * @see #getLinkerShare()
	 * @generated
	 */
	EAttribute getLinkerShare_Fraction();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Functionalisation <em>Functionalisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Functionalisation</em>'.
	 * @see org.porelyte.model.Functionalisation
	 * @generated
	 */
	EClass getFunctionalisation();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Functionalisation#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.porelyte.model.Functionalisation#getGroup()
	 * @see #getFunctionalisation()
	 * @generated
	 */
	EReference getFunctionalisation_Group();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Functionalisation#getLinker <em>Linker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Linker</em>'.
	 * @see org.porelyte.model.Functionalisation#getLinker()
	 * @see #getFunctionalisation()
	 * @generated
	 */
	EReference getFunctionalisation_Linker();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Functionalisation#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.porelyte.model.Functionalisation#getDegree()
	 * @see #getFunctionalisation()
	 * @generated
	 */
	EAttribute getFunctionalisation_Degree();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Defect <em>Defect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Defect</em>'.
	 * @see org.porelyte.model.Defect
	 * @generated
	 */
	EClass getDefect();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Defect#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.porelyte.model.Defect#getKind()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Defect#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.porelyte.model.Defect#getFraction()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_Fraction();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Defect#getCapFormula <em>Cap Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap Formula</em>'.
	 * @see org.porelyte.model.Defect#getCapFormula()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_CapFormula();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Defect#getCapCharge <em>Cap Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap Charge</em>'.
	 * @see org.porelyte.model.Defect#getCapCharge()
	 * @see #getDefect()
	 * @generated
	 */
	EAttribute getDefect_CapCharge();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.OligomerContent <em>Oligomer Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Oligomer Content</em>'.
	 * @see org.porelyte.model.OligomerContent
	 * @generated
	 */
	EClass getOligomerContent();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.OligomerContent#getOligomer <em>Oligomer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Oligomer</em>'.
	 * @see org.porelyte.model.OligomerContent#getOligomer()
	 * @see #getOligomerContent()
	 * @generated
	 */
	EReference getOligomerContent_Oligomer();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.OligomerContent#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.porelyte.model.OligomerContent#getMode()
	 * @see #getOligomerContent()
	 * @generated
	 */
	EAttribute getOligomerContent_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.OligomerContent#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.porelyte.model.OligomerContent#getDegree()
	 * @see #getOligomerContent()
	 * @generated
	 */
	EAttribute getOligomerContent_Degree();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.OligomerContent#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chains Per Formula Unit</em>'.
	 * @see org.porelyte.model.OligomerContent#getChainsPerFormulaUnit()
	 * @see #getOligomerContent()
	 * @generated
	 */
	EAttribute getOligomerContent_ChainsPerFormulaUnit();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.IonExchange <em>Ion Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ion Exchange</em>'.
	 * @see org.porelyte.model.IonExchange
	 * @generated
	 */
	EClass getIonExchange();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.IonExchange#getIon <em>Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ion</em>'.
	 * @see org.porelyte.model.IonExchange#getIon()
	 * @see #getIonExchange()
	 * @generated
	 */
	EAttribute getIonExchange_Ion();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.IonExchange#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.porelyte.model.IonExchange#getSymbol()
	 * @see #getIonExchange()
	 * @generated
	 */
	EAttribute getIonExchange_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.IonExchange#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.porelyte.model.IonExchange#getDegree()
	 * @see #getIonExchange()
	 * @generated
	 */
	EAttribute getIonExchange_Degree();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount</em>'.
	 * @see org.porelyte.model.Amount
	 * @generated
	 */
	EClass getAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Amount#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.porelyte.model.Amount#getValue()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Amount#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.porelyte.model.Amount#getBasis()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Basis();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.SaltContent <em>Salt Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Salt Content</em>'.
	 * @see org.porelyte.model.SaltContent
	 * @generated
	 */
	EClass getSaltContent();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.SaltContent#getSalt <em>Salt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Salt</em>'.
	 * @see org.porelyte.model.SaltContent#getSalt()
	 * @see #getSaltContent()
	 * @generated
	 */
	EReference getSaltContent_Salt();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.SaltContent#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see org.porelyte.model.SaltContent#getAmount()
	 * @see #getSaltContent()
	 * @generated
	 */
	EReference getSaltContent_Amount();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.MediumContent <em>Medium Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Medium Content</em>'.
	 * @see org.porelyte.model.MediumContent
	 * @generated
	 */
	EClass getMediumContent();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.MediumContent#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Medium</em>'.
	 * @see org.porelyte.model.MediumContent#getMedium()
	 * @see #getMediumContent()
	 * @generated
	 */
	EReference getMediumContent_Medium();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.MediumContent#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see org.porelyte.model.MediumContent#getAmount()
	 * @see #getMediumContent()
	 * @generated
	 */
	EReference getMediumContent_Amount();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Constituent <em>Constituent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constituent</em>'.
	 * @see org.porelyte.model.Constituent
	 * @generated
	 */
	EClass getConstituent();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Constituent#getCandidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Candidate</em>'.
	 * @see org.porelyte.model.Constituent#getCandidate()
	 * @see #getConstituent()
	 * @generated
	 */
	EReference getConstituent_Candidate();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Constituent#getMassFraction <em>Mass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mass Fraction</em>'.
	 * @see org.porelyte.model.Constituent#getMassFraction()
	 * @see #getConstituent()
	 * @generated
	 */
	EAttribute getConstituent_MassFraction();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Form <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form</em>'.
	 * @see org.porelyte.model.Form
	 * @generated
	 */
	EClass getForm();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.porelyte.model.Form#getKind()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Form#getBinder <em>Binder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Binder</em>'.
	 * @see org.porelyte.model.Form#getBinder()
	 * @see #getForm()
	 * @generated
	 */
	EReference getForm_Binder();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getBinderMassFraction <em>Binder Mass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Binder Mass Fraction</em>'.
	 * @see org.porelyte.model.Form#getBinderMassFraction()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_BinderMassFraction();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.Form#getScaffold <em>Scaffold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scaffold</em>'.
	 * @see org.porelyte.model.Form#getScaffold()
	 * @see #getForm()
	 * @generated
	 */
	EReference getForm_Scaffold();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getScaffoldMassFraction <em>Scaffold Mass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scaffold Mass Fraction</em>'.
	 * @see org.porelyte.model.Form#getScaffoldMassFraction()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_ScaffoldMassFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.porelyte.model.Form#getThickness()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.porelyte.model.Form#getPressure()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Form#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Process</em>'.
	 * @see org.porelyte.model.Form#getProcess()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Process();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.ReferenceMaterial <em>Reference Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference Material</em>'.
	 * @see org.porelyte.model.ReferenceMaterial
	 * @generated
	 */
	EClass getReferenceMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ReferenceMaterial#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.porelyte.model.ReferenceMaterial#getFormula()
	 * @see #getReferenceMaterial()
	 * @generated
	 */
	EAttribute getReferenceMaterial_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ReferenceMaterial#getSmiles <em>Smiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smiles</em>'.
	 * @see org.porelyte.model.ReferenceMaterial#getSmiles()
	 * @see #getReferenceMaterial()
	 * @generated
	 */
	EAttribute getReferenceMaterial_Smiles();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.ReferenceMaterial#getMaterialClass <em>Material Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material Class</em>'.
	 * @see org.porelyte.model.ReferenceMaterial#getMaterialClass()
	 * @see #getReferenceMaterial()
	 * @generated
	 */
	EAttribute getReferenceMaterial_MaterialClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.ReferenceMaterial#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.porelyte.model.ReferenceMaterial#getMeasurements()
	 * @see #getReferenceMaterial()
	 * @generated
	 */
	EReference getReferenceMaterial_Measurements();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.CellDesign <em>Cell Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell Design</em>'.
	 * @see org.porelyte.model.CellDesign
	 * @generated
	 */
	EClass getCellDesign();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getCathode <em>Cathode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cathode</em>'.
	 * @see org.porelyte.model.CellDesign#getCathode()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_Cathode();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getAnode <em>Anode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anode</em>'.
	 * @see org.porelyte.model.CellDesign#getAnode()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_Anode();

	/**
	 * Returns the meta object for the reference '{@link org.porelyte.model.CellDesign#getElectrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Electrolyte</em>'.
	 * @see org.porelyte.model.CellDesign#getElectrolyte()
	 * @see #getCellDesign()
	 * @generated
	 */
	EReference getCellDesign_Electrolyte();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getCathodeLoading <em>Cathode Loading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cathode Loading</em>'.
	 * @see org.porelyte.model.CellDesign#getCathodeLoading()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_CathodeLoading();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getNpRatio <em>Np Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Np Ratio</em>'.
	 * @see org.porelyte.model.CellDesign#getNpRatio()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_NpRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getElectrolyteThickness <em>Electrolyte Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electrolyte Thickness</em>'.
	 * @see org.porelyte.model.CellDesign#getElectrolyteThickness()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_ElectrolyteThickness();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getCathodeActiveFraction <em>Cathode Active Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cathode Active Fraction</em>'.
	 * @see org.porelyte.model.CellDesign#getCathodeActiveFraction()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_CathodeActiveFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getCathodeThickness <em>Cathode Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cathode Thickness</em>'.
	 * @see org.porelyte.model.CellDesign#getCathodeThickness()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_CathodeThickness();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getAnodeThickness <em>Anode Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anode Thickness</em>'.
	 * @see org.porelyte.model.CellDesign#getAnodeThickness()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_AnodeThickness();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.CellDesign#getMeanVoltage <em>Mean Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean Voltage</em>'.
	 * @see org.porelyte.model.CellDesign#getMeanVoltage()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_MeanVoltage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.CellDesign#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.porelyte.model.CellDesign#getMeasurements()
	 * @see #getCellDesign()
	 * @generated
	 */
	EReference getCellDesign_Measurements();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.ParameterSet <em>Parameter Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Set</em>'.
	 * @see org.porelyte.model.ParameterSet
	 * @generated
	 */
	EClass getParameterSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.ParameterSet#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.porelyte.model.ParameterSet#getParameters()
	 * @see #getParameterSet()
	 * @generated
	 */
	EReference getParameterSet_Parameters();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.porelyte.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.porelyte.model.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.porelyte.model.Parameter#getSymbol()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Symbol();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.porelyte.model.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EReference getParameter_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.porelyte.model.Parameter#getLower()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.porelyte.model.Parameter#getUpper()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getParameterClass <em>Parameter Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter Class</em>'.
	 * @see org.porelyte.model.Parameter#getParameterClass()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_ParameterClass();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.porelyte.model.Parameter#getCitation()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Parameter#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.porelyte.model.Parameter#getNotes()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Notes();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.ScreeningProfile <em>Screening Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Screening Profile</em>'.
	 * @see org.porelyte.model.ScreeningProfile
	 * @generated
	 */
	EClass getScreeningProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.ScreeningProfile#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.porelyte.model.ScreeningProfile#getObjectives()
	 * @see #getScreeningProfile()
	 * @generated
	 */
	EReference getScreeningProfile_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.porelyte.model.ScreeningProfile#getThresholds <em>Thresholds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thresholds</em>'.
	 * @see org.porelyte.model.ScreeningProfile#getThresholds()
	 * @see #getScreeningProfile()
	 * @generated
	 */
	EReference getScreeningProfile_Thresholds();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.porelyte.model.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Objective#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.porelyte.model.Objective#getQuantity()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Objective#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.porelyte.model.Objective#getDirection()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Objective#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.porelyte.model.Objective#getWeight()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Weight();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Threshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Threshold</em>'.
	 * @see org.porelyte.model.Threshold
	 * @generated
	 */
	EClass getThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Threshold#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.porelyte.model.Threshold#getQuantity()
	 * @see #getThreshold()
	 * @generated
	 */
	EAttribute getThreshold_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Threshold#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.porelyte.model.Threshold#getComparison()
	 * @see #getThreshold()
	 * @generated
	 */
	EAttribute getThreshold_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Threshold#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.porelyte.model.Threshold#getValue()
	 * @see #getThreshold()
	 * @generated
	 */
	EAttribute getThreshold_Value();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.porelyte.model.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Measurement#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.porelyte.model.Measurement#getTechnique()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Measurement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.porelyte.model.Measurement#getDate()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Measurement#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.porelyte.model.Measurement#getInstrument()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Instrument();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.Measurement#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Conditions</em>'.
	 * @see org.porelyte.model.Measurement#getConditions()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Conditions();

	/**
	 * Returns the meta object for the containment reference '{@link org.porelyte.model.Measurement#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Geometry</em>'.
	 * @see org.porelyte.model.Measurement#getGeometry()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Geometry();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Measurement#getDataFile <em>Data File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data File</em>'.
	 * @see org.porelyte.model.Measurement#getDataFile()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_DataFile();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Measurement#getDataHash <em>Data Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Hash</em>'.
	 * @see org.porelyte.model.Measurement#getDataHash()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_DataHash();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Conditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conditions</em>'.
	 * @see org.porelyte.model.Conditions
	 * @generated
	 */
	EClass getConditions();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Conditions#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.porelyte.model.Conditions#getTemperature()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Conditions#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.porelyte.model.Conditions#getAtmosphere()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Atmosphere();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Conditions#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.porelyte.model.Conditions#getPressure()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Conditions#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.porelyte.model.Conditions#getText()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Text();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.Geometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Geometry</em>'.
	 * @see org.porelyte.model.Geometry
	 * @generated
	 */
	EClass getGeometry();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Geometry#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.porelyte.model.Geometry#getThickness()
	 * @see #getGeometry()
	 * @generated
	 */
	EAttribute getGeometry_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Geometry#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.porelyte.model.Geometry#getArea()
	 * @see #getGeometry()
	 * @generated
	 */
	EAttribute getGeometry_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Geometry#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.porelyte.model.Geometry#getDiameter()
	 * @see #getGeometry()
	 * @generated
	 */
	EAttribute getGeometry_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.Geometry#getElectrodes <em>Electrodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electrodes</em>'.
	 * @see org.porelyte.model.Geometry#getElectrodes()
	 * @see #getGeometry()
	 * @generated
	 */
	EAttribute getGeometry_Electrodes();

	/**
	 * Returns the meta object for class '{@link org.porelyte.model.QuantityValue <em>Quantity Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity Value</em>'.
	 * @see org.porelyte.model.QuantityValue
	 * @generated
	 */
	EClass getQuantityValue();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.porelyte.model.QuantityValue#getQuantity()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.porelyte.model.QuantityValue#getLabel()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.porelyte.model.QuantityValue#getSubject()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.porelyte.model.QuantityValue#getForm()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.porelyte.model.QuantityValue#getNumber()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.porelyte.model.QuantityValue#getUpper()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.porelyte.model.QuantityValue#getText()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.porelyte.model.QuantityValue#getUnit()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.porelyte.model.QuantityValue#getCondition()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.porelyte.model.QuantityValue#getTemperature()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getP05 <em>P05</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>P05</em>'.
	 * @see org.porelyte.model.QuantityValue#getP05()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_P05();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getP50 <em>P50</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>P50</em>'.
	 * @see org.porelyte.model.QuantityValue#getP50()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_P50();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getP95 <em>P95</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>P95</em>'.
	 * @see org.porelyte.model.QuantityValue#getP95()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_P95();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getFlag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flag</em>'.
	 * @see org.porelyte.model.QuantityValue#getFlag()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Flag();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.porelyte.model.QuantityValue#getProvenance()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.porelyte.model.QuantityValue#getCitation()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.porelyte.model.QuantityValue#getWhere()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Where();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.porelyte.model.QuantityValue#getNote()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getCalculator <em>Calculator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calculator</em>'.
	 * @see org.porelyte.model.QuantityValue#getCalculator()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Calculator();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getCalculatorVersion <em>Calculator Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calculator Version</em>'.
	 * @see org.porelyte.model.QuantityValue#getCalculatorVersion()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_CalculatorVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameters</em>'.
	 * @see org.porelyte.model.QuantityValue#getParameters()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.porelyte.model.QuantityValue#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.porelyte.model.QuantityValue#getSeed()
	 * @see #getQuantityValue()
	 * @generated
	 */
	EAttribute getQuantityValue_Seed();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.BindingGroup <em>Binding Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Binding Group</em>'.
	 * @see org.porelyte.model.BindingGroup
	 * @generated
	 */
	EEnum getBindingGroup();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.AnchorChemistry <em>Anchor Chemistry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor Chemistry</em>'.
	 * @see org.porelyte.model.AnchorChemistry
	 * @generated
	 */
	EEnum getAnchorChemistry();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.GroupRole <em>Group Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Role</em>'.
	 * @see org.porelyte.model.GroupRole
	 * @generated
	 */
	EEnum getGroupRole();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.EndPosition <em>End Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>End Position</em>'.
	 * @see org.porelyte.model.EndPosition
	 * @generated
	 */
	EEnum getEndPosition();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.MediumKind <em>Medium Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Medium Kind</em>'.
	 * @see org.porelyte.model.MediumKind
	 * @generated
	 */
	EEnum getMediumKind();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.CandidateKind <em>Candidate Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Candidate Kind</em>'.
	 * @see org.porelyte.model.CandidateKind
	 * @generated
	 */
	EEnum getCandidateKind();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.DefectKind <em>Defect Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Defect Kind</em>'.
	 * @see org.porelyte.model.DefectKind
	 * @generated
	 */
	EEnum getDefectKind();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.OligomerMode <em>Oligomer Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Oligomer Mode</em>'.
	 * @see org.porelyte.model.OligomerMode
	 * @generated
	 */
	EEnum getOligomerMode();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.AmountBasis <em>Amount Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amount Basis</em>'.
	 * @see org.porelyte.model.AmountBasis
	 * @generated
	 */
	EEnum getAmountBasis();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.FormKind <em>Form Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Form Kind</em>'.
	 * @see org.porelyte.model.FormKind
	 * @generated
	 */
	EEnum getFormKind();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.ParameterClass <em>Parameter Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Parameter Class</em>'.
	 * @see org.porelyte.model.ParameterClass
	 * @generated
	 */
	EEnum getParameterClass();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.porelyte.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.porelyte.model.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.ValueForm <em>Value Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Form</em>'.
	 * @see org.porelyte.model.ValueForm
	 * @generated
	 */
	EEnum getValueForm();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.Applicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Applicability</em>'.
	 * @see org.porelyte.model.Applicability
	 * @generated
	 */
	EEnum getApplicability();

	/**
	 * Returns the meta object for enum '{@link org.porelyte.model.ProvenanceKind <em>Provenance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance Kind</em>'.
	 * @see org.porelyte.model.ProvenanceKind
	 * @generated
	 */
	EEnum getProvenanceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PorelyteFactory getPorelyteFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.NamedElementImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__ID = eINSTANCE.getNamedElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__DESCRIPTION = eINSTANCE.getNamedElement_Description();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__CITATION = eINSTANCE.getNamedElement_Citation();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NOTES = eINSTANCE.getNamedElement_Notes();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__VALUES = eINSTANCE.getNamedElement_Values();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.LibraryImpl <em>Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.LibraryImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getLibrary()
		 * @generated
		 */
		EClass LIBRARY = eINSTANCE.getLibrary();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBRARY__FORMAT_VERSION = eINSTANCE.getLibrary_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Linkers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__LINKERS = eINSTANCE.getLibrary_Linkers();

		/**
		 * The meta object literal for the '<em><b>Functional Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__FUNCTIONAL_GROUPS = eINSTANCE.getLibrary_FunctionalGroups();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__NODES = eINSTANCE.getLibrary_Nodes();

		/**
		 * The meta object literal for the '<em><b>Nets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__NETS = eINSTANCE.getLibrary_Nets();

		/**
		 * The meta object literal for the '<em><b>Monomers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__MONOMERS = eINSTANCE.getLibrary_Monomers();

		/**
		 * The meta object literal for the '<em><b>Oligomers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__OLIGOMERS = eINSTANCE.getLibrary_Oligomers();

		/**
		 * The meta object literal for the '<em><b>Salts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__SALTS = eINSTANCE.getLibrary_Salts();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__MEDIA = eINSTANCE.getLibrary_Media();

		/**
		 * The meta object literal for the '<em><b>Binders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__BINDERS = eINSTANCE.getLibrary_Binders();

		/**
		 * The meta object literal for the '<em><b>Scaffolds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__SCAFFOLDS = eINSTANCE.getLibrary_Scaffolds();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__CANDIDATES = eINSTANCE.getLibrary_Candidates();

		/**
		 * The meta object literal for the '<em><b>Reference Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__REFERENCE_MATERIALS = eINSTANCE.getLibrary_ReferenceMaterials();

		/**
		 * The meta object literal for the '<em><b>Cell Designs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__CELL_DESIGNS = eINSTANCE.getLibrary_CellDesigns();

		/**
		 * The meta object literal for the '<em><b>Parameter Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__PARAMETER_SETS = eINSTANCE.getLibrary_ParameterSets();

		/**
		 * The meta object literal for the '<em><b>Screening Profiles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__SCREENING_PROFILES = eINSTANCE.getLibrary_ScreeningProfiles();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.LinkerImpl <em>Linker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.LinkerImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getLinker()
		 * @generated
		 */
		EClass LINKER = eINSTANCE.getLinker();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINKER__SMILES = eINSTANCE.getLinker_Smiles();

		/**
		 * The meta object literal for the '<em><b>Molfile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINKER__MOLFILE = eINSTANCE.getLinker_Molfile();

		/**
		 * The meta object literal for the '<em><b>Topicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINKER__TOPICITY = eINSTANCE.getLinker_Topicity();

		/**
		 * The meta object literal for the '<em><b>Connection Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINKER__CONNECTION_POINTS = eINSTANCE.getLinker_ConnectionPoints();

		/**
		 * The meta object literal for the '<em><b>Graft Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINKER__GRAFT_ANCHORS = eINSTANCE.getLinker_GraftAnchors();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ConnectionPointImpl <em>Connection Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ConnectionPointImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getConnectionPoint()
		 * @generated
		 */
		EClass CONNECTION_POINT = eINSTANCE.getConnectionPoint();

		/**
		 * The meta object literal for the '<em><b>Atom Map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION_POINT__ATOM_MAP = eINSTANCE.getConnectionPoint_AtomMap();

		/**
		 * The meta object literal for the '<em><b>Binding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION_POINT__BINDING = eINSTANCE.getConnectionPoint_Binding();

		/**
		 * The meta object literal for the '<em><b>Protons Lost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION_POINT__PROTONS_LOST = eINSTANCE.getConnectionPoint_ProtonsLost();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.GraftAnchorImpl <em>Graft Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.GraftAnchorImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getGraftAnchor()
		 * @generated
		 */
		EClass GRAFT_ANCHOR = eINSTANCE.getGraftAnchor();

		/**
		 * The meta object literal for the '<em><b>Atom Map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAFT_ANCHOR__ATOM_MAP = eINSTANCE.getGraftAnchor_AtomMap();

		/**
		 * The meta object literal for the '<em><b>Chemistry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAFT_ANCHOR__CHEMISTRY = eINSTANCE.getGraftAnchor_Chemistry();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.FunctionalGroupImpl <em>Functional Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.FunctionalGroupImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getFunctionalGroup()
		 * @generated
		 */
		EClass FUNCTIONAL_GROUP = eINSTANCE.getFunctionalGroup();

		/**
		 * The meta object literal for the '<em><b>Smarts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_GROUP__SMARTS = eINSTANCE.getFunctionalGroup_Smarts();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_GROUP__SMILES = eINSTANCE.getFunctionalGroup_Smiles();

		/**
		 * The meta object literal for the '<em><b>Exchanged Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_GROUP__EXCHANGED_CHARGE = eINSTANCE.getFunctionalGroup_ExchangedCharge();

		/**
		 * The meta object literal for the '<em><b>Donor Atoms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_GROUP__DONOR_ATOMS = eINSTANCE.getFunctionalGroup_DonorAtoms();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_GROUP__ROLE = eINSTANCE.getFunctionalGroup_Role();

		/**
		 * The meta object literal for the '<em><b>PKa</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTIONAL_GROUP__PKA = eINSTANCE.getFunctionalGroup_PKa();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.NodeImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__FORMULA = eINSTANCE.getNode_Formula();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__CHARGE = eINSTANCE.getNode_Charge();

		/**
		 * The meta object literal for the '<em><b>Connectivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__CONNECTIVITY = eINSTANCE.getNode_Connectivity();

		/**
		 * The meta object literal for the '<em><b>Geometry Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__GEOMETRY_REFERENCE = eINSTANCE.getNode_GeometryReference();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.NetImpl <em>Net</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.NetImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getNet()
		 * @generated
		 */
		EClass NET = eINSTANCE.getNet();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET__SYMBOL = eINSTANCE.getNet_Symbol();

		/**
		 * The meta object literal for the '<em><b>Vertex Connectivities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET__VERTEX_CONNECTIVITIES = eINSTANCE.getNet_VertexConnectivities();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.MonomerImpl <em>Monomer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.MonomerImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getMonomer()
		 * @generated
		 */
		EClass MONOMER = eINSTANCE.getMonomer();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONOMER__SMILES = eINSTANCE.getMonomer_Smiles();

		/**
		 * The meta object literal for the '<em><b>Counter Ion Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONOMER__COUNTER_ION_SMILES = eINSTANCE.getMonomer_CounterIonSmiles();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.OligomerImpl <em>Oligomer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.OligomerImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomer()
		 * @generated
		 */
		EClass OLIGOMER = eINSTANCE.getOligomer();

		/**
		 * The meta object literal for the '<em><b>Monomer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OLIGOMER__MONOMER = eINSTANCE.getOligomer_Monomer();

		/**
		 * The meta object literal for the '<em><b>From Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER__FROM_LENGTH = eINSTANCE.getOligomer_FromLength();

		/**
		 * The meta object literal for the '<em><b>To Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER__TO_LENGTH = eINSTANCE.getOligomer_ToLength();

		/**
		 * The meta object literal for the '<em><b>Length Weights</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OLIGOMER__LENGTH_WEIGHTS = eINSTANCE.getOligomer_LengthWeights();

		/**
		 * The meta object literal for the '<em><b>End Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OLIGOMER__END_GROUPS = eINSTANCE.getOligomer_EndGroups();

		/**
		 * The meta object literal for the '<em><b>Initiator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER__INITIATOR = eINSTANCE.getOligomer_Initiator();

		/**
		 * The meta object literal for the '<em><b>Counter Ions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OLIGOMER__COUNTER_IONS = eINSTANCE.getOligomer_CounterIons();

		/**
		 * The meta object literal for the '<em><b>Anchor Chemistry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER__ANCHOR_CHEMISTRY = eINSTANCE.getOligomer_AnchorChemistry();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.LengthWeightImpl <em>Length Weight</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.LengthWeightImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getLengthWeight()
		 * @generated
		 */
		EClass LENGTH_WEIGHT = eINSTANCE.getLengthWeight();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_WEIGHT__LENGTH = eINSTANCE.getLengthWeight_Length();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_WEIGHT__WEIGHT = eINSTANCE.getLengthWeight_Weight();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.EndGroupImpl <em>End Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.EndGroupImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getEndGroup()
		 * @generated
		 */
		EClass END_GROUP = eINSTANCE.getEndGroup();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute END_GROUP__POSITION = eINSTANCE.getEndGroup_Position();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute END_GROUP__NAME = eINSTANCE.getEndGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute END_GROUP__SMILES = eINSTANCE.getEndGroup_Smiles();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.CounterIonImpl <em>Counter Ion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.CounterIonImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getCounterIon()
		 * @generated
		 */
		EClass COUNTER_ION = eINSTANCE.getCounterIon();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_ION__NAME = eINSTANCE.getCounterIon_Name();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_ION__SMILES = eINSTANCE.getCounterIon_Smiles();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_ION__FRACTION = eINSTANCE.getCounterIon_Fraction();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.SaltImpl <em>Salt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.SaltImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getSalt()
		 * @generated
		 */
		EClass SALT = eINSTANCE.getSalt();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SALT__SMILES = eINSTANCE.getSalt_Smiles();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.MediumImpl <em>Medium</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.MediumImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getMedium()
		 * @generated
		 */
		EClass MEDIUM = eINSTANCE.getMedium();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIUM__KIND = eINSTANCE.getMedium_Kind();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIUM__SMILES = eINSTANCE.getMedium_Smiles();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIUM__DENSITY = eINSTANCE.getMedium_Density();

		/**
		 * The meta object literal for the '<em><b>Relative Permittivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIUM__RELATIVE_PERMITTIVITY = eINSTANCE.getMedium_RelativePermittivity();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.BinderImpl <em>Binder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.BinderImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getBinder()
		 * @generated
		 */
		EClass BINDER = eINSTANCE.getBinder();

		/**
		 * The meta object literal for the '<em><b>Repeat Unit Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDER__REPEAT_UNIT_SMILES = eINSTANCE.getBinder_RepeatUnitSmiles();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDER__DENSITY = eINSTANCE.getBinder_Density();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ScaffoldImpl <em>Scaffold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ScaffoldImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getScaffold()
		 * @generated
		 */
		EClass SCAFFOLD = eINSTANCE.getScaffold();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAFFOLD__MATERIAL = eINSTANCE.getScaffold_Material();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAFFOLD__DENSITY = eINSTANCE.getScaffold_Density();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.CandidateImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__KIND = eINSTANCE.getCandidate_Kind();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__NODE = eINSTANCE.getCandidate_Node();

		/**
		 * The meta object literal for the '<em><b>Net</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__NET = eINSTANCE.getCandidate_Net();

		/**
		 * The meta object literal for the '<em><b>Linkers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__LINKERS = eINSTANCE.getCandidate_Linkers();

		/**
		 * The meta object literal for the '<em><b>Functionalisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__FUNCTIONALISATIONS = eINSTANCE.getCandidate_Functionalisations();

		/**
		 * The meta object literal for the '<em><b>Defects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__DEFECTS = eINSTANCE.getCandidate_Defects();

		/**
		 * The meta object literal for the '<em><b>Structure File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__STRUCTURE_FILE = eINSTANCE.getCandidate_StructureFile();

		/**
		 * The meta object literal for the '<em><b>Oligomers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__OLIGOMERS = eINSTANCE.getCandidate_Oligomers();

		/**
		 * The meta object literal for the '<em><b>Ion</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__ION = eINSTANCE.getCandidate_Ion();

		/**
		 * The meta object literal for the '<em><b>Salts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__SALTS = eINSTANCE.getCandidate_Salts();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__MEDIA = eINSTANCE.getCandidate_Media();

		/**
		 * The meta object literal for the '<em><b>Constituents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__CONSTITUENTS = eINSTANCE.getCandidate_Constituents();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__FORM = eINSTANCE.getCandidate_Form();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__MEASUREMENTS = eINSTANCE.getCandidate_Measurements();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.LinkerShareImpl <em>Linker Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.LinkerShareImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getLinkerShare()
		 * @generated
		 */
		EClass LINKER_SHARE = eINSTANCE.getLinkerShare();

		/**
		 * The meta object literal for the '<em><b>Linker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINKER_SHARE__LINKER = eINSTANCE.getLinkerShare_Linker();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINKER_SHARE__FRACTION = eINSTANCE.getLinkerShare_Fraction();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.FunctionalisationImpl <em>Functionalisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.FunctionalisationImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getFunctionalisation()
		 * @generated
		 */
		EClass FUNCTIONALISATION = eINSTANCE.getFunctionalisation();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTIONALISATION__GROUP = eINSTANCE.getFunctionalisation_Group();

		/**
		 * The meta object literal for the '<em><b>Linker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTIONALISATION__LINKER = eINSTANCE.getFunctionalisation_Linker();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONALISATION__DEGREE = eINSTANCE.getFunctionalisation_Degree();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.DefectImpl <em>Defect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.DefectImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getDefect()
		 * @generated
		 */
		EClass DEFECT = eINSTANCE.getDefect();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__KIND = eINSTANCE.getDefect_Kind();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__FRACTION = eINSTANCE.getDefect_Fraction();

		/**
		 * The meta object literal for the '<em><b>Cap Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__CAP_FORMULA = eINSTANCE.getDefect_CapFormula();

		/**
		 * The meta object literal for the '<em><b>Cap Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFECT__CAP_CHARGE = eINSTANCE.getDefect_CapCharge();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.OligomerContentImpl <em>Oligomer Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.OligomerContentImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomerContent()
		 * @generated
		 */
		EClass OLIGOMER_CONTENT = eINSTANCE.getOligomerContent();

		/**
		 * The meta object literal for the '<em><b>Oligomer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OLIGOMER_CONTENT__OLIGOMER = eINSTANCE.getOligomerContent_Oligomer();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER_CONTENT__MODE = eINSTANCE.getOligomerContent_Mode();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER_CONTENT__DEGREE = eINSTANCE.getOligomerContent_Degree();

		/**
		 * The meta object literal for the '<em><b>Chains Per Formula Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT = eINSTANCE.getOligomerContent_ChainsPerFormulaUnit();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.IonExchangeImpl <em>Ion Exchange</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.IonExchangeImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getIonExchange()
		 * @generated
		 */
		EClass ION_EXCHANGE = eINSTANCE.getIonExchange();

		/**
		 * The meta object literal for the '<em><b>Ion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_EXCHANGE__ION = eINSTANCE.getIonExchange_Ion();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_EXCHANGE__SYMBOL = eINSTANCE.getIonExchange_Symbol();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_EXCHANGE__DEGREE = eINSTANCE.getIonExchange_Degree();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.AmountImpl <em>Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.AmountImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getAmount()
		 * @generated
		 */
		EClass AMOUNT = eINSTANCE.getAmount();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__VALUE = eINSTANCE.getAmount_Value();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__BASIS = eINSTANCE.getAmount_Basis();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.SaltContentImpl <em>Salt Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.SaltContentImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getSaltContent()
		 * @generated
		 */
		EClass SALT_CONTENT = eINSTANCE.getSaltContent();

		/**
		 * The meta object literal for the '<em><b>Salt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SALT_CONTENT__SALT = eINSTANCE.getSaltContent_Salt();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SALT_CONTENT__AMOUNT = eINSTANCE.getSaltContent_Amount();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.MediumContentImpl <em>Medium Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.MediumContentImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getMediumContent()
		 * @generated
		 */
		EClass MEDIUM_CONTENT = eINSTANCE.getMediumContent();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIUM_CONTENT__MEDIUM = eINSTANCE.getMediumContent_Medium();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIUM_CONTENT__AMOUNT = eINSTANCE.getMediumContent_Amount();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ConstituentImpl <em>Constituent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ConstituentImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getConstituent()
		 * @generated
		 */
		EClass CONSTITUENT = eINSTANCE.getConstituent();

		/**
		 * The meta object literal for the '<em><b>Candidate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTITUENT__CANDIDATE = eINSTANCE.getConstituent_Candidate();

		/**
		 * The meta object literal for the '<em><b>Mass Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTITUENT__MASS_FRACTION = eINSTANCE.getConstituent_MassFraction();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.FormImpl <em>Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.FormImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getForm()
		 * @generated
		 */
		EClass FORM = eINSTANCE.getForm();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__KIND = eINSTANCE.getForm_Kind();

		/**
		 * The meta object literal for the '<em><b>Binder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM__BINDER = eINSTANCE.getForm_Binder();

		/**
		 * The meta object literal for the '<em><b>Binder Mass Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__BINDER_MASS_FRACTION = eINSTANCE.getForm_BinderMassFraction();

		/**
		 * The meta object literal for the '<em><b>Scaffold</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM__SCAFFOLD = eINSTANCE.getForm_Scaffold();

		/**
		 * The meta object literal for the '<em><b>Scaffold Mass Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__SCAFFOLD_MASS_FRACTION = eINSTANCE.getForm_ScaffoldMassFraction();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__THICKNESS = eINSTANCE.getForm_Thickness();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__PRESSURE = eINSTANCE.getForm_Pressure();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__PROCESS = eINSTANCE.getForm_Process();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ReferenceMaterialImpl <em>Reference Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ReferenceMaterialImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getReferenceMaterial()
		 * @generated
		 */
		EClass REFERENCE_MATERIAL = eINSTANCE.getReferenceMaterial();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_MATERIAL__FORMULA = eINSTANCE.getReferenceMaterial_Formula();

		/**
		 * The meta object literal for the '<em><b>Smiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_MATERIAL__SMILES = eINSTANCE.getReferenceMaterial_Smiles();

		/**
		 * The meta object literal for the '<em><b>Material Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_MATERIAL__MATERIAL_CLASS = eINSTANCE.getReferenceMaterial_MaterialClass();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE_MATERIAL__MEASUREMENTS = eINSTANCE.getReferenceMaterial_Measurements();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.CellDesignImpl <em>Cell Design</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.CellDesignImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getCellDesign()
		 * @generated
		 */
		EClass CELL_DESIGN = eINSTANCE.getCellDesign();

		/**
		 * The meta object literal for the '<em><b>Cathode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__CATHODE = eINSTANCE.getCellDesign_Cathode();

		/**
		 * The meta object literal for the '<em><b>Anode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__ANODE = eINSTANCE.getCellDesign_Anode();

		/**
		 * The meta object literal for the '<em><b>Electrolyte</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_DESIGN__ELECTROLYTE = eINSTANCE.getCellDesign_Electrolyte();

		/**
		 * The meta object literal for the '<em><b>Cathode Loading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__CATHODE_LOADING = eINSTANCE.getCellDesign_CathodeLoading();

		/**
		 * The meta object literal for the '<em><b>Np Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__NP_RATIO = eINSTANCE.getCellDesign_NpRatio();

		/**
		 * The meta object literal for the '<em><b>Electrolyte Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__ELECTROLYTE_THICKNESS = eINSTANCE.getCellDesign_ElectrolyteThickness();

		/**
		 * The meta object literal for the '<em><b>Cathode Active Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__CATHODE_ACTIVE_FRACTION = eINSTANCE.getCellDesign_CathodeActiveFraction();

		/**
		 * The meta object literal for the '<em><b>Cathode Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__CATHODE_THICKNESS = eINSTANCE.getCellDesign_CathodeThickness();

		/**
		 * The meta object literal for the '<em><b>Anode Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__ANODE_THICKNESS = eINSTANCE.getCellDesign_AnodeThickness();

		/**
		 * The meta object literal for the '<em><b>Mean Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__MEAN_VOLTAGE = eINSTANCE.getCellDesign_MeanVoltage();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_DESIGN__MEASUREMENTS = eINSTANCE.getCellDesign_Measurements();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ParameterSetImpl <em>Parameter Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ParameterSetImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameterSet()
		 * @generated
		 */
		EClass PARAMETER_SET = eINSTANCE.getParameterSet();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER_SET__PARAMETERS = eINSTANCE.getParameterSet_Parameters();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ParameterImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__SYMBOL = eINSTANCE.getParameter_Symbol();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__LOWER = eINSTANCE.getParameter_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__UPPER = eINSTANCE.getParameter_Upper();

		/**
		 * The meta object literal for the '<em><b>Parameter Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__PARAMETER_CLASS = eINSTANCE.getParameter_ParameterClass();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__CITATION = eINSTANCE.getParameter_Citation();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NOTES = eINSTANCE.getParameter_Notes();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ScreeningProfileImpl <em>Screening Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ScreeningProfileImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getScreeningProfile()
		 * @generated
		 */
		EClass SCREENING_PROFILE = eINSTANCE.getScreeningProfile();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREENING_PROFILE__OBJECTIVES = eINSTANCE.getScreeningProfile_Objectives();

		/**
		 * The meta object literal for the '<em><b>Thresholds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREENING_PROFILE__THRESHOLDS = eINSTANCE.getScreeningProfile_Thresholds();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ObjectiveImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__QUANTITY = eINSTANCE.getObjective_Quantity();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__DIRECTION = eINSTANCE.getObjective_Direction();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__WEIGHT = eINSTANCE.getObjective_Weight();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ThresholdImpl <em>Threshold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ThresholdImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getThreshold()
		 * @generated
		 */
		EClass THRESHOLD = eINSTANCE.getThreshold();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THRESHOLD__QUANTITY = eINSTANCE.getThreshold_Quantity();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THRESHOLD__COMPARISON = eINSTANCE.getThreshold_Comparison();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THRESHOLD__VALUE = eINSTANCE.getThreshold_Value();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.MeasurementImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TECHNIQUE = eINSTANCE.getMeasurement_Technique();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DATE = eINSTANCE.getMeasurement_Date();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__INSTRUMENT = eINSTANCE.getMeasurement_Instrument();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__CONDITIONS = eINSTANCE.getMeasurement_Conditions();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__GEOMETRY = eINSTANCE.getMeasurement_Geometry();

		/**
		 * The meta object literal for the '<em><b>Data File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DATA_FILE = eINSTANCE.getMeasurement_DataFile();

		/**
		 * The meta object literal for the '<em><b>Data Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DATA_HASH = eINSTANCE.getMeasurement_DataHash();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.ConditionsImpl <em>Conditions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.ConditionsImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getConditions()
		 * @generated
		 */
		EClass CONDITIONS = eINSTANCE.getConditions();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__TEMPERATURE = eINSTANCE.getConditions_Temperature();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__ATMOSPHERE = eINSTANCE.getConditions_Atmosphere();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__PRESSURE = eINSTANCE.getConditions_Pressure();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__TEXT = eINSTANCE.getConditions_Text();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.GeometryImpl <em>Geometry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.GeometryImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getGeometry()
		 * @generated
		 */
		EClass GEOMETRY = eINSTANCE.getGeometry();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEOMETRY__THICKNESS = eINSTANCE.getGeometry_Thickness();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEOMETRY__AREA = eINSTANCE.getGeometry_Area();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEOMETRY__DIAMETER = eINSTANCE.getGeometry_Diameter();

		/**
		 * The meta object literal for the '<em><b>Electrodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEOMETRY__ELECTRODES = eINSTANCE.getGeometry_Electrodes();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.impl.QuantityValueImpl <em>Quantity Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.impl.QuantityValueImpl
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getQuantityValue()
		 * @generated
		 */
		EClass QUANTITY_VALUE = eINSTANCE.getQuantityValue();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__QUANTITY = eINSTANCE.getQuantityValue_Quantity();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__LABEL = eINSTANCE.getQuantityValue_Label();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__SUBJECT = eINSTANCE.getQuantityValue_Subject();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__FORM = eINSTANCE.getQuantityValue_Form();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__NUMBER = eINSTANCE.getQuantityValue_Number();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__UPPER = eINSTANCE.getQuantityValue_Upper();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__TEXT = eINSTANCE.getQuantityValue_Text();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__UNIT = eINSTANCE.getQuantityValue_Unit();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__CONDITION = eINSTANCE.getQuantityValue_Condition();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__TEMPERATURE = eINSTANCE.getQuantityValue_Temperature();

		/**
		 * The meta object literal for the '<em><b>P05</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__P05 = eINSTANCE.getQuantityValue_P05();

		/**
		 * The meta object literal for the '<em><b>P50</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__P50 = eINSTANCE.getQuantityValue_P50();

		/**
		 * The meta object literal for the '<em><b>P95</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__P95 = eINSTANCE.getQuantityValue_P95();

		/**
		 * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__FLAG = eINSTANCE.getQuantityValue_Flag();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__PROVENANCE = eINSTANCE.getQuantityValue_Provenance();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__CITATION = eINSTANCE.getQuantityValue_Citation();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__WHERE = eINSTANCE.getQuantityValue_Where();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__NOTE = eINSTANCE.getQuantityValue_Note();

		/**
		 * The meta object literal for the '<em><b>Calculator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__CALCULATOR = eINSTANCE.getQuantityValue_Calculator();

		/**
		 * The meta object literal for the '<em><b>Calculator Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__CALCULATOR_VERSION = eINSTANCE.getQuantityValue_CalculatorVersion();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__PARAMETERS = eINSTANCE.getQuantityValue_Parameters();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_VALUE__SEED = eINSTANCE.getQuantityValue_Seed();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.BindingGroup <em>Binding Group</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.BindingGroup
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getBindingGroup()
		 * @generated
		 */
		EEnum BINDING_GROUP = eINSTANCE.getBindingGroup();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.AnchorChemistry <em>Anchor Chemistry</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.AnchorChemistry
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getAnchorChemistry()
		 * @generated
		 */
		EEnum ANCHOR_CHEMISTRY = eINSTANCE.getAnchorChemistry();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.GroupRole <em>Group Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.GroupRole
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getGroupRole()
		 * @generated
		 */
		EEnum GROUP_ROLE = eINSTANCE.getGroupRole();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.EndPosition <em>End Position</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.EndPosition
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getEndPosition()
		 * @generated
		 */
		EEnum END_POSITION = eINSTANCE.getEndPosition();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.MediumKind <em>Medium Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.MediumKind
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getMediumKind()
		 * @generated
		 */
		EEnum MEDIUM_KIND = eINSTANCE.getMediumKind();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.CandidateKind <em>Candidate Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.CandidateKind
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getCandidateKind()
		 * @generated
		 */
		EEnum CANDIDATE_KIND = eINSTANCE.getCandidateKind();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.DefectKind <em>Defect Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.DefectKind
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getDefectKind()
		 * @generated
		 */
		EEnum DEFECT_KIND = eINSTANCE.getDefectKind();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.OligomerMode <em>Oligomer Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.OligomerMode
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getOligomerMode()
		 * @generated
		 */
		EEnum OLIGOMER_MODE = eINSTANCE.getOligomerMode();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.AmountBasis <em>Amount Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.AmountBasis
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getAmountBasis()
		 * @generated
		 */
		EEnum AMOUNT_BASIS = eINSTANCE.getAmountBasis();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.FormKind <em>Form Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.FormKind
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getFormKind()
		 * @generated
		 */
		EEnum FORM_KIND = eINSTANCE.getFormKind();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.ParameterClass <em>Parameter Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.ParameterClass
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getParameterClass()
		 * @generated
		 */
		EEnum PARAMETER_CLASS = eINSTANCE.getParameterClass();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.Direction
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.Comparison
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.ValueForm <em>Value Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.ValueForm
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getValueForm()
		 * @generated
		 */
		EEnum VALUE_FORM = eINSTANCE.getValueForm();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.Applicability <em>Applicability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.Applicability
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getApplicability()
		 * @generated
		 */
		EEnum APPLICABILITY = eINSTANCE.getApplicability();

		/**
		 * The meta object literal for the '{@link org.porelyte.model.ProvenanceKind <em>Provenance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.porelyte.model.ProvenanceKind
		 * @see org.porelyte.model.impl.PorelytePackageImpl#getProvenanceKind()
		 * @generated
		 */
		EEnum PROVENANCE_KIND = eINSTANCE.getProvenanceKind();

	}

} //PorelytePackage
